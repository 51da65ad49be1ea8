package io.kimaicontract.report.console;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.report.text.Timings;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Scenarios, checks and requests by outcome, and times, as a table. */
final class SummaryTable {
  private static final int LABEL = 9;

  private final Run run;
  private final List<ShownOutcome> outcomes;
  private final String bar;
  private final String dash;
  private final List<String> corners;

  SummaryTable(Run run, Terminal terminal) {
    this.run = run;
    this.outcomes = ShownOutcome.in(run);
    this.bar = terminal.utf8() ? "\u2502" : "|";
    this.dash = terminal.utf8() ? "\u2500" : "-";
    this.corners =
        terminal.utf8()
            ? List.of(
                "\u250c\u252c\u2510",
                "\u251c\u253c\u2524",
                "\u251c\u2534\u2524",
                "\u2514\u2500\u2518")
            : List.of("+++", "+++", "+++", "+-+");
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(rule(0));
    lines.add(row("", outcomes.stream().map(ShownOutcome::words).toList(), "total"));
    lines.add(rule(1));
    lines.add(counts("scenarios", s -> 1));
    lines.add(counts("checks", s -> s.checks().size()));
    lines.add(counts("requests", s -> s.calls().size()));
    lines.add(rule(2));
    lines.add(wide("total time " + Formats.duration(run.ms())));
    Timings t = Timings.of(run);
    if (t.calls() > 0) {
      lines.add(
          wide(
              "response times: mean "
                  + Formats.millis(t.mean())
                  + ", median "
                  + Formats.millis(t.median())
                  + ", 95% within "
                  + Formats.millis(t.p95())
                  + ", slowest "
                  + Formats.millis(t.slowest())));
    }
    lines.add(rule(3));
    return lines;
  }

  private String counts(String label, ToLongFunction<ScenarioResult> amount) {
    List<String> cells =
        outcomes.stream()
            .map(o -> sum(o.among(run.scenarios()), amount))
            .map(String::valueOf)
            .toList();
    return row(label, cells, String.valueOf(sum(run.scenarios(), amount)));
  }

  private static long sum(List<ScenarioResult> scenarios, ToLongFunction<ScenarioResult> amount) {
    return scenarios.stream().mapToLong(amount).sum();
  }

  private String row(String label, List<String> cells, String total) {
    StringBuilder row = new StringBuilder(bar + " " + Columns.fit(label, LABEL) + " ");
    for (int i = 0; i < cells.size(); i++) {
      row.append(bar).append(' ').append(Columns.right(cells.get(i), width(i))).append(' ');
    }
    return row + bar + " " + Columns.right(total, 7) + " " + bar;
  }

  private int width(int outcome) {
    return outcomes.get(outcome).words().length();
  }

  private String wide(String text) {
    return bar + " " + Columns.fit(text, rule(0).length() - 4) + " " + bar;
  }

  private String rule(int which) {
    String corner = corners.get(which);
    List<String> parts = new ArrayList<>(List.of(dash.repeat(LABEL + 2)));
    for (int i = 0; i < outcomes.size(); i++) {
      parts.add(dash.repeat(width(i) + 2));
    }
    parts.add(dash.repeat(9));
    return parts.stream()
        .collect(
            Collectors.joining(
                corner.substring(1, 2), corner.substring(0, 1), corner.substring(2)));
  }
}
