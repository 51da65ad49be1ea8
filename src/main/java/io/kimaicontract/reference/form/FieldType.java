package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.http.Input;
import org.jspecify.annotations.Nullable;

/** How a submitted value becomes a stored one. */
@FunctionalInterface
public interface FieldType {

  /** The value to store, null for none. */
  @Nullable Object read(Input input, FormScope scope) throws InvalidValue;
}
