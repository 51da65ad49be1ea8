package io.kimaicontract.verdict;

import org.opentest4j.TestAbortedException;

/** Ends a scenario whose remaining steps make no sense after a deviation that the ledger knows. */
public final class KnownDeviationAbort extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /** The end of a scenario. */
  public KnownDeviationAbort() {
    super("a known deviation ends the scenario here");
  }
}
