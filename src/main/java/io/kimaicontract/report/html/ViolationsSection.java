package io.kimaicontract.report.html;

import io.kimaicontract.report.model.Formats;
import io.kimaicontract.verdict.result.RootCause;
import io.kimaicontract.verdict.result.RunSummary;
import io.kimaicontract.verdict.result.RunSummary.Group;
import java.util.ArrayList;
import java.util.List;

/** The view of {@code violations.mustache}: new violations, one entry for each cause. */
record ViolationsSection(List<Entry> causes) {
  private static final int OPEN = 3;

  static ViolationsSection of(RunSummary summary) {
    List<Entry> entries = new ArrayList<>();
    for (Group<RootCause> group : summary.causes()) {
      RootCause cause = group.key();
      entries.add(
          new Entry(
              entries.size() < OPEN,
              group.first().title(),
              cause.owner().isEmpty() ? cause.place() : cause.owner(),
              Formats.of(group.scenarios().size(), "scenario"),
              FirstSeen.of(group.hits().get(0).scenario(), group.first()),
              ScenarioGroup.entries(group.scenarios())));
    }
    return new ViolationsSection(entries);
  }

  /** One cause. */
  record Entry(
      boolean open,
      String title,
      String owner,
      String amount,
      FirstSeen first,
      List<ScenarioGroup.Entry> scenarios) {}
}
