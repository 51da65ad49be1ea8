package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.finding.RunSummary.Group;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import java.util.function.Function;

/** Scenarios that have something in common, such as a rule or a reason. */
record ScenarioGroup(String text, List<Entry> scenarios) {

  /** One scenario: the outcome, the title, and where it stands. */
  record Entry(Mark mark, String title, String where) {}

  static <K> List<ScenarioGroup> of(List<Group<K>> groups, Function<K, String> text) {
    return groups.stream()
        .map(g -> new ScenarioGroup(text.apply(g.key()), entries(g.scenarios())))
        .toList();
  }

  static List<Entry> entries(List<ScenarioResult> scenarios) {
    return scenarios.stream()
        .map(
            s ->
                new Entry(
                    Mark.of(s.outcome()),
                    s.scenario().title(),
                    s.scenario().uri() + ":" + s.scenario().line()))
        .toList();
  }

  String firstLine() {
    return text.lines().findFirst().orElse("");
  }

  String amount() {
    return Formats.of(scenarios.size(), "scenario");
  }
}
