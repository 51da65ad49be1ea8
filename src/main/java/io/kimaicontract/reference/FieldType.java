package io.kimaicontract.reference;

import org.jspecify.annotations.Nullable;

/** How a submitted value becomes a stored one. */
@FunctionalInterface
interface FieldType {

  /** The value to store, null for none. */
  @Nullable Object read(Input input, FormScope scope) throws Unreadable;
}
