package io.kimaicontract.run;

import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.SchemaViolation;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.web.Customizations;

/**
 * Does not judge what may follow from permissions or settings that an administrator changed: the
 * rules hold for the defaults. Answers that differ from the document are judged all the same.
 *
 * @param changes what the installation has other than a fresh one
 */
record CustomizationFilter(Customizations changes) {

  /** The result, or the same as not checked when the changes may be the reason of a failure. */
  ScenarioResult judge(ScenarioResult result) {
    Customizations touching = changes.touching(result.exchanges());
    return touching.isEmpty() || !mayFollow(result)
        ? result
        : result.notChecked(
            "it fails, and may for what differs from a fresh Kimai here: " + touching.sentence());
  }

  private static boolean mayFollow(ScenarioResult result) {
    return switch (result.outcome()) {
      case SUITE_ERROR -> true;
      case BROKEN -> result.violations().stream().allMatch(CustomizationFilter::mayFollow);
      default -> false;
    };
  }

  private static boolean mayFollow(Violation violation) {
    if (violation instanceof SchemaViolation different) {
      return different.schemaFinding().kind() == Kind.STATUS
          && different.schemaFinding().seen().startsWith("40");
    }
    return !violation.cause().seen().startsWith("5");
  }
}
