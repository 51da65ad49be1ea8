package io.kimaicontract.report.allure;

import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of a run as Allure's categories name them, and which scenario shows which. */
final class FindingNames {
  private final List<String> names = new ArrayList<>();
  private final Map<ScenarioRef, List<String>> byScenario = new HashMap<>();

  FindingNames(Run run) {
    for (Finding finding : Findings.of(run.scenarios())) {
      String name =
          "Finding "
              + (names.size() + 1)
              + ", "
              + finding.severity().words()
              + ": "
              + finding.title();
      names.add(name);
      for (Finding.Hit hit : finding.hits()) {
        byScenario.computeIfAbsent(hit.scenario().scenario(), s -> new ArrayList<>()).add(name);
      }
    }
  }

  /** All of them, in the order of their numbers. */
  List<String> all() {
    return List.copyOf(names);
  }

  /** Those that the scenario shows. */
  List<String> of(ScenarioResult scenario) {
    return byScenario.getOrDefault(scenario.scenario(), List.of());
  }

  /** A regular expression for the messages of the scenarios that show the finding. */
  static String expression(int number) {
    return "(?s)(?:.*\\n)?Finding " + number + ", .*";
  }
}
