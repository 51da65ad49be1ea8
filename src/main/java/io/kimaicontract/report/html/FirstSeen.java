package io.kimaicontract.report.html;

import io.kimaicontract.http.StatusName;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.List;

/** The view of {@code explained.mustache}: a violation where it was first seen. */
record FirstSeen(List<Line> lines, String reproduce) {

  static FirstSeen of(Finding finding) {
    Finding.Hit hit = finding.hits().get(0);
    return of(hit.scenario(), finding.first(), !hit.isIncidental());
  }

  static FirstSeen of(ScenarioResult scenario, RecordedViolation violation) {
    return of(scenario, violation, true);
  }

  private static FirstSeen of(
      ScenarioResult scenario, RecordedViolation violation, boolean breaksIt) {
    List<Line> lines = new ArrayList<>();
    if (breaksIt) {
      add(lines, "rule", scenario.scenario().rule());
      add(lines, "in", scenario.scenario().title());
      if (!scenario.step().isEmpty()) {
        String at = scenario.scenario().uri() + ":" + scenario.stepLine();
        add(lines, "at", at + "   " + scenario.step());
      }
    }
    if (violation.call() >= 0) {
      RecordedCall call = scenario.calls().get(violation.call());
      add(lines, "sent", call.method() + " " + call.path() + "   as " + call.caller());
      String took = Formats.millis(call.ms());
      add(lines, "answered", StatusName.withNumber(call.status()) + ", " + took);
    }
    lines.addAll(violation.lines());
    if (violation.times() > 1) {
      String places = String.join(", ", violation.at());
      add(lines, "repeated", violation.times() + " times: " + places);
    }
    return new FirstSeen(lines, violation.reproduce());
  }

  private static void add(List<Line> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(new Line(label, text));
    }
  }
}
