package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.report.model.OutcomeWord;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.Scenario;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scenarios that came to something else. */
final class ScenarioChanges {
  private ScenarioChanges() {}

  static List<Change> of(Run before, Run after) {
    Map<ScenarioKey, Scenario> older = ScenarioKey.of(before);
    List<Change> changes = new ArrayList<>();
    ScenarioKey.of(after)
        .forEach(
            (key, now) -> {
              Scenario was = older.get(key);
              if (was != null && was.outcome() != now.outcome()) {
                changes.add(change(key, was, now));
              }
            });
    return changes;
  }

  private static Change change(ScenarioKey key, Scenario was, Scenario now) {
    String before = OutcomeWord.of(was.outcome());
    String after = OutcomeWord.of(now.outcome());
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
