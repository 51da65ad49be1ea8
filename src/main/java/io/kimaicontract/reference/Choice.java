package io.kimaicontract.reference;

/** Which records a form offers to its actor. */
@FunctionalInterface
interface Choice {
  boolean allows(Row row, FormScope scope);
}
