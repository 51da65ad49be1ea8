package io.kimaicontract.reference.form;

import io.kimaicontract.reference.store.Row;

/** A constraint on a submitted record as a whole. */
@FunctionalInterface
public interface Check {
  void examine(Row draft, FormScope scope, FormErrors errors);
}
