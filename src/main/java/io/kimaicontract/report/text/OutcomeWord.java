package io.kimaicontract.report.text;

import io.kimaicontract.verdict.result.ScenarioResult.Outcome;

/** The words for outcomes. */
public final class OutcomeWord {
  private OutcomeWord() {}

  /** The outcome in one or two words. */
  public static String of(Outcome outcome) {
    return switch (outcome) {
      case CONFORMANT -> "conformant";
      case KNOWN_DEVIATION -> "known deviation";
      case BROKEN -> "broken";
      case NOT_CHECKED -> "not checked";
      case TARGET_TROUBLE -> "target trouble";
      case SUITE_ERROR -> "suite error";
    };
  }
}
