package io.kimaicontract.report.html;

import io.kimaicontract.report.text.ShownOutcome;
import java.util.Arrays;
import java.util.List;

/** A mark and what it means. */
record Legend(Mark mark, String meaning) {

  static List<Legend> all() {
    return Arrays.stream(ShownOutcome.values())
        .map(outcome -> new Legend(Mark.of(outcome), meaning(outcome)))
        .toList();
  }

  private static String meaning(ShownOutcome outcome) {
    return switch (outcome) {
      case CONFORMANT -> "its rule holds";
      case KNOWN_DEVIATION -> "it differs as the ledger says of this version, with evidence";
      case BROKEN -> "a new violation breaks it";
      case NOT_CHECKED -> "something that it needs was lacking, which its reason names";
      case NOT_APPLICABLE -> "this version, or its settings, do not have what it is about";
      case TARGET_TROUBLE -> "the target, a proxy or the network failed, so that nothing is said";
      case SUITE_ERROR -> "the suite itself failed, which is never the target's fault";
    };
  }
}
