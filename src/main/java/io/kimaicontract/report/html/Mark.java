package io.kimaicontract.report.html;

import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.Arrays;
import java.util.List;

/** A coloured sign, and the word that stands for it where it is read aloud. */
record Mark(String tone, String sign, String word) {
  static final Mark UNREACHED = new Mark("broken", "\u2717", "not reached");
  static final Mark REFUSED = new Mark("not-checked", "\u2013", "no success");
  static final Mark IN_FULL = new Mark("conformant", "\u2713", "reached in full");
  static final Mark IN_PART = new Mark("known-deviation", "\u2248", "reached in part");

  static Mark of(ScenarioResult scenario) {
    return of(ShownOutcome.of(scenario));
  }

  static Mark of(ShownOutcome outcome) {
    String sign =
        switch (outcome) {
          case CONFORMANT -> "\u2713";
          case KNOWN_DEVIATION -> "\u2248";
          case BROKEN -> "\u2717";
          case NOT_CHECKED -> "\u2013";
          case NOT_APPLICABLE -> "\u2205";
          case TARGET_TROUBLE -> "?";
          case SUITE_ERROR -> "!";
        };
    return new Mark(outcome.tone(), sign, outcome.words());
  }

  /** How many scenarios came to an outcome. */
  record Count(Mark mark, long count) {
    /** The outcomes that occur. */
    static List<Count> of(List<ScenarioResult> scenarios) {
      return Arrays.stream(ShownOutcome.values())
          .map(shown -> new Count(Mark.of(shown), shown.among(scenarios).size()))
          .filter(c -> c.count() > 0)
          .toList();
    }
  }
}
