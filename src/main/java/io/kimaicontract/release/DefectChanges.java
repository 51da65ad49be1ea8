package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Defects of the ledger that only one of two runs met, in scenarios that both judged: mended, or
 * new.
 */
final class DefectChanges {
  private static final String KIND = "DEFECT";

  private DefectChanges() {}

  static List<Change> of(Run before, Run after) {
    Map<String, Set<ScenarioKey>> was = met(before);
    Map<String, Set<ScenarioKey>> is = met(after);
    List<Change> changes = new ArrayList<>();
    for (RecordedDeviation entry : before.known()) {
      if (entry.defect() && !is.containsKey(entry.id()) && judged(was, entry, after)) {
        changes.add(change(entry, Impact.ADDITIVE, "defects mended", "seen", "", before));
      }
    }
    for (RecordedDeviation entry : after.known()) {
      if (entry.defect() && !was.containsKey(entry.id()) && judged(is, entry, before)) {
        changes.add(change(entry, Impact.BREAKING, "new defects", "", "seen", after));
      }
    }
    return changes;
  }

  private static Map<String, Set<ScenarioKey>> met(Run run) {
    Map<String, Set<ScenarioKey>> met = new LinkedHashMap<>();
    ScenarioKey.of(run)
        .forEach(
            (key, scenario) ->
                scenario
                    .known()
                    .forEach(
                        seen ->
                            met.computeIfAbsent(seen.deviation(), id -> new LinkedHashSet<>())
                                .add(key)));
    return met;
  }

  /** Whether the other run judged a scenario that met the defect. */
  private static boolean judged(
      Map<String, Set<ScenarioKey>> met, RecordedDeviation entry, Run other) {
    Map<ScenarioKey, ScenarioResult> others = ScenarioKey.of(other);
    return met.getOrDefault(entry.id(), Set.of()).stream()
        .map(others::get)
        .anyMatch(scenario -> scenario != null && scenario.outcome() != Outcome.NOT_CHECKED);
  }

  private static Change change(
      RecordedDeviation entry, Impact impact, String what, String was, String is, Run run) {
    List<ScenarioResult> scenarios =
        run.scenarios().stream()
            .filter(s -> s.known().stream().anyMatch(k -> k.deviation().equals(entry.id())))
            .toList();
    Set<String> operations =
        scenarios.stream()
            .flatMap(s -> s.known().stream())
            .filter(k -> k.deviation().equals(entry.id()))
            .map(k -> k.violation().cause().operation())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Change(
        Change.Area.DEFECTS,
        impact,
        KIND,
        what,
        entry.title(),
        entry.id(),
        was,
        is,
        List.copyOf(operations),
        scenarios.stream().map(s -> s.scenario().id()).distinct().toList(),
        "");
  }
}
