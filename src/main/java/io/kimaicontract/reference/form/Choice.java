package io.kimaicontract.reference.form;

import io.kimaicontract.reference.store.Row;

/** The records that a form offers to its actor. */
@FunctionalInterface
public interface Choice {
  boolean allows(Row row, FormScope scope);
}
