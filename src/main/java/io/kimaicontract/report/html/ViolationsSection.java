package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.RunSummary;
import java.util.ArrayList;
import java.util.List;

/** The view of {@code violations.mustache}: new violations, one entry for each cause. */
record ViolationsSection(List<Entry> causes) {
  private static final int OPEN = 3;

  static ViolationsSection of(RunSummary summary) {
    List<Entry> entries = new ArrayList<>();
    for (Finding finding : summary.findings()) {
      entries.add(
          new Entry(
              entries.size() < OPEN,
              finding.title(),
              finding.places(),
              amount(finding),
              FirstSeen.of(finding),
              ScenarioGroup.entries(finding.broken()),
              ScenarioGroup.entries(finding.met())));
    }
    return new ViolationsSection(entries);
  }

  /** One cause. */
  record Entry(
      boolean open,
      String title,
      List<String> places,
      String amount,
      FirstSeen first,
      List<ScenarioGroup.Entry> broken,
      List<ScenarioGroup.Entry> met) {}

  private static String amount(Finding finding) {
    int broken = finding.broken().size();
    return broken > 0
        ? Formats.of(broken, "scenario")
        : "met in " + Formats.of(finding.met().size(), "scenario");
  }
}
