package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.http.Input;
import org.jspecify.annotations.Nullable;

/** Converts a submitted value to a stored one. */
@FunctionalInterface
public interface FieldType {

  /** The value to store, or null. */
  @Nullable Object read(Input input, FormScope scope) throws InvalidValue;
}
