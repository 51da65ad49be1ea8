package io.kimaicontract.report.html;

import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The view of one feature in {@code features.mustache}. */
record FeatureEntry(String title, List<Mark.Count> outcomes, List<ScenarioGroup> rules) {

  static List<FeatureEntry> of(Run run) {
    return by(run.scenarios(), s -> s.scenario().uri()).map(FeatureEntry::of).toList();
  }

  private static FeatureEntry of(List<ScenarioResult> scenarios) {
    return new FeatureEntry(
        scenarios.get(0).scenario().feature(),
        Mark.Count.of(scenarios),
        by(scenarios, s -> s.scenario().rule())
            .map(r -> new ScenarioGroup(r.get(0).scenario().rule(), ScenarioGroup.entries(r)))
            .toList());
  }

  private static Stream<List<ScenarioResult>> by(
      List<ScenarioResult> scenarios, Function<ScenarioResult, String> key) {
    return scenarios.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }
}
