package io.kimaicontract.reference;

/** Something that must hold for a submitted record as a whole. */
@FunctionalInterface
interface Check {
  void examine(Row draft, FormScope scope, FormErrors errors);
}
