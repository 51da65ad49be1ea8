package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.Ledger;

/** What a mutant is made of, and by which ledger it is judged. */
public enum Baseline {
  /** The reference that keeps every promise, judged strictly. */
  DOCUMENTED,
  /** The reference that behaves as a release, judged with the ledger of the jar. */
  RELEASED;

  private static final String RELEASE = "2.65.0";
  private static final Ledger BUILT_IN = Ledger.builtIn();

  ReferenceOptions options() {
    return this == DOCUMENTED ? ReferenceOptions.documented() : ReferenceOptions.like(RELEASE);
  }

  Ledger ledger() {
    return this == DOCUMENTED ? Ledger.empty() : BUILT_IN;
  }
}
