package io.kimaicontract.reference.form;

import org.jspecify.annotations.Nullable;

/** A constraint on a field's value. */
@FunctionalInterface
public interface Rule {

  /** The error message for the value, or null. */
  @Nullable String complaint(@Nullable Object value, FormScope scope);
}
