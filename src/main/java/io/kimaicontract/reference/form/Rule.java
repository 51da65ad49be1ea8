package io.kimaicontract.reference.form;

import org.jspecify.annotations.Nullable;

/** What must hold for a field's value. */
@FunctionalInterface
public interface Rule {

  /** What is wrong with the value, or null. */
  @Nullable String complaint(@Nullable Object value, FormScope scope);
}
