package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.Ledger;

/** What a mutant is made of, and by which ledger it is judged. */
public enum Baseline {
  /** The reference that keeps every promise, judged strictly. */
  DOCUMENTED,
  /** The reference that behaves as a release, judged with the ledger of the jar. */
  RELEASED,
  /** The same as the newest release that is known, for what only that has. */
  LATEST;

  private static final String RELEASE = "2.65.0";
  private static final String NEWEST = "2.66.0";
  private static final Ledger BUILT_IN = Ledger.builtIn();

  ReferenceOptions options() {
    return switch (this) {
      case DOCUMENTED -> ReferenceOptions.documented();
      case RELEASED -> ReferenceOptions.like(RELEASE);
      case LATEST -> ReferenceOptions.like(NEWEST);
    };
  }

  Ledger ledger() {
    return this == DOCUMENTED ? Ledger.empty() : BUILT_IN;
  }
}
