package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.finding.RunSummary.Group;
import java.util.List;
import java.util.function.Function;

/** Scenarios that have something in common, such as a rule or a reason. */
record ScenarioGroup(String text, List<ScenarioLinks.Entry> scenarios) {

  static <K> List<ScenarioGroup> of(
      List<Group<K>> groups, Function<K, String> text, ScenarioLinks links) {
    return groups.stream()
        .map(g -> new ScenarioGroup(text.apply(g.key()), links.entries(g.scenarios())))
        .toList();
  }

  static int count(List<ScenarioGroup> groups) {
    return groups.stream().mapToInt(group -> group.scenarios().size()).sum();
  }

  String firstLine() {
    return text.lines().findFirst().orElse("");
  }

  String amount() {
    return Formats.of(scenarios.size(), "scenario");
  }

  Folded<ScenarioLinks.Entry> folded() {
    return Folded.of(scenarios);
  }
}
