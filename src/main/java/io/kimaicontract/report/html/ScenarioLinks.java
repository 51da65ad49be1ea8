package io.kimaicontract.report.html;

import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.RunSummary;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a page shows a scenario, and what leads from it to findings and to Allure's page. */
final class ScenarioLinks {
  private final Map<String, String> anchors = new HashMap<>();
  private final Map<String, List<Integer>> findings = new HashMap<>();
  private final Map<String, String> allure;

  /**
   * The links of a run.
   *
   * @param allure the fragment of each scenario in Allure's page, by its file and line
   */
  ScenarioLinks(Run run, RunSummary summary, Map<String, String> allure) {
    this.allure = Map.copyOf(allure);
    Map<String, Integer> rows = new HashMap<>();
    for (ScenarioResult scenario : run.scenarios()) {
      String id = scenario.scenario().id();
      if (!id.isEmpty()) {
        int row = rows.merge(id, 1, Integer::sum);
        anchors.put(place(scenario.scenario()), row == 1 ? id : id + "-" + row);
      }
    }
    int number = 0;
    for (Finding finding : summary.findings()) {
      number++;
      for (Finding.Hit hit : finding.hits()) {
        findings
            .computeIfAbsent(place(hit.scenario().scenario()), p -> new ArrayList<>())
            .add(number);
      }
    }
  }

  /** A file and a line. */
  private static String place(ScenarioRef scenario) {
    return scenario.uri() + ":" + scenario.line();
  }

  List<Entry> entries(List<ScenarioResult> scenarios) {
    return scenarios.stream().map(this::entry).toList();
  }

  private Entry entry(ScenarioResult scenario) {
    String place = place(scenario.scenario());
    boolean unremarkable =
        switch (ShownOutcome.of(scenario)) {
          case CONFORMANT, NOT_APPLICABLE -> true;
          default -> false;
        };
    return new Entry(
        Mark.of(scenario),
        scenario.scenario().title(),
        place,
        anchors.getOrDefault(place, ""),
        findings.getOrDefault(place, List.of()),
        unremarkable ? "" : shown(allure.get(place)));
  }

  private static String shown(@Nullable String fragment) {
    return fragment == null ? "" : fragment;
  }

  /**
   * One scenario.
   *
   * @param where its file and line
   * @param anchor the id of its place on the page; empty if it has none
   * @param findings the numbers of the findings that it shows
   * @param allure the fragment of Allure's page; empty if there is none
   */
  record Entry(
      Mark mark,
      String title,
      String where,
      String anchor,
      List<Integer> findings,
      String allure) {}
}
