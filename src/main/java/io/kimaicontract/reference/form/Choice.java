package io.kimaicontract.reference.form;

import io.kimaicontract.reference.store.Row;

/** Which records a form offers to its actor. */
@FunctionalInterface
public interface Choice {
  boolean allows(Row row, FormScope scope);
}
