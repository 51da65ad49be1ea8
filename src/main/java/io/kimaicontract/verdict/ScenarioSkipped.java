package io.kimaicontract.verdict;

import io.kimaicontract.verdict.result.SkipReason;
import org.opentest4j.TestAbortedException;

/** Ends a scenario that cannot be checked, or need not be checked further; never a pass. */
public final class ScenarioSkipped extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /** Why, in one sentence. */
  public ScenarioSkipped(String reason) {
    this(SkipReason.lacking(reason));
  }

  /** Why. */
  public ScenarioSkipped(SkipReason reason) {
    super(reason.sentence());
  }
}
