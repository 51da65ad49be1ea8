package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scenarios with another outcome. */
final class ScenarioChanges {
  private ScenarioChanges() {}

  static List<Change> of(Run before, Run after) {
    Map<ScenarioKey, ScenarioResult> older = ScenarioKey.of(before);
    List<Change> changes = new ArrayList<>();
    ScenarioKey.of(after)
        .forEach(
            (key, now) -> {
              ScenarioResult was = older.get(key);
              if (was != null && was.outcome() != now.outcome()) {
                changes.add(change(key, was, now));
              }
            });
    return changes;
  }

  private static Change change(ScenarioKey key, ScenarioResult was, ScenarioResult now) {
    String before = ShownOutcome.of(was).words();
    String after = ShownOutcome.of(now).words();
    return new Change(
        Change.Area.SCENARIOS,
        impact(was.outcome(), now.outcome()),
        "RULE",
        after + " now, " + before + " before",
        key.title(),
        "outcome",
        before,
        after,
        List.of(),
        List.of(key.id()),
        "");
  }

  private static Impact impact(Outcome was, Outcome now) {
    if (now == Outcome.BROKEN) {
      return Impact.BREAKING;
    }
    return was == Outcome.BROKEN ? Impact.ADDITIVE : Impact.COSMETIC;
  }
}
