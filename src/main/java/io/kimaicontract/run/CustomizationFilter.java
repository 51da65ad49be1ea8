package io.kimaicontract.run;

import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.SchemaViolation;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.web.Customizations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does not judge what may follow from settings that an administrator changed, or from permissions
 * of which nobody can say what follows: the rules hold for the defaults. Answers that differ from
 * the document are judged all the same.
 *
 * @param changes what the installation has other than a fresh one
 */
record CustomizationFilter(Customizations changes) {

  /**
   * The judgement, or that it is not checked when the changes may be the reason of a failure.
   *
   * @param doubts permissions that may be the reason
   */
  ScenarioJudgement judge(
      ScenarioJudgement judgement, List<Exchange> exchanges, List<String> doubts) {
    if (judgement.ofTheMachine() || !mayFollow(judgement)) {
      return judgement;
    }
    Customizations touching = changes.touching(exchanges);
    String differences =
        Stream.concat(Stream.of(touching.sentence()), doubts.stream())
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(", "));
    return differences.isEmpty()
        ? judgement
        : judgement.notChecked(
            CustomizationFilter::mayFollow,
            "it fails, and may for what differs from a fresh Kimai here: " + differences);
  }

  private static boolean mayFollow(ScenarioJudgement judgement) {
    return switch (judgement.outcome()) {
      case SUITE_ERROR -> true;
      case BROKEN -> judgement.violations().stream().allMatch(CustomizationFilter::mayFollow);
      case NOT_CHECKED ->
          judgement.incidental().stream().anyMatch(v -> v instanceof RuleViolation && mayFollow(v));
      case CONFORMANT, KNOWN_DEVIATION, TARGET_TROUBLE -> false;
    };
  }

  private static boolean mayFollow(Violation violation) {
    if (violation instanceof SchemaViolation different) {
      return different.schemaFinding().kind() == Kind.STATUS
          && different.schemaFinding().seen().startsWith("40");
    }
    boolean contradictory = violation instanceof RuleViolation rule && rule.isOfConfiguration();
    return !contradictory && !violation.cause().seen().startsWith("5");
  }
}
