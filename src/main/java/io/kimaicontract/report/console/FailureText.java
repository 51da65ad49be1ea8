package io.kimaicontract.report.console;

import io.kimaicontract.http.StatusName;
import io.kimaicontract.report.model.Formats;
import io.kimaicontract.report.model.RecordedCall;
import io.kimaicontract.report.model.ReportedViolation;
import io.kimaicontract.report.model.Scenario;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import io.kimaicontract.verdict.Violation.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a failed scenario for people: what, where, sent, answered, expected, how to reproduce. */
public final class FailureText {
  private static final String INDENT = " ".repeat(12);

  private FailureText() {}

  /** The scenario under one heading, a block for each cause in it. */
  public static String of(Scenario scenario) {
    return of(scenario, scenario.violations());
  }

  /** The scenario with only these of its violations. */
  static String of(Scenario scenario, List<ReportedViolation> violations) {
    return heading(scenario)
        + violations.stream()
            .map(violation -> lines(block(scenario, violation)))
            .collect(Collectors.joining("\n"));
  }

  private static String heading(Scenario scenario) {
    ScenarioRef ref = scenario.scenario();
    List<Line> lines = new ArrayList<>();
    if (!ref.rule().isEmpty()) {
      lines.add(new Line("rule", ref.rule()));
    }
    int line = scenario.stepLine() > 0 ? scenario.stepLine() : ref.line();
    lines.add(new Line("at", (ref.uri() + ":" + line + "   " + scenario.step()).strip()));
    if (!scenario.reason().isEmpty()) {
      lines.add(new Line("because", scenario.reason()));
    }
    String word = scenario.outcome() == Outcome.SUITE_ERROR ? "SUITE ERROR " : "FAILED ";
    return word + ref.title() + "\n" + lines(lines);
  }

  private static List<Line> block(Scenario scenario, ReportedViolation reportedViolation) {
    List<Line> lines = new ArrayList<>();
    if (reportedViolation.call() >= 0) {
      RecordedCall recordedCall = scenario.calls().get(reportedViolation.call());
      String sent = recordedCall.method() + " " + recordedCall.path();
      lines.add(new Line("sent", pad(sent, 38) + "   as " + recordedCall.caller()));
      lines.add(
          new Line(
              "answered",
              StatusName.withNumber(recordedCall.status())
                  + ", "
                  + Formats.millis(recordedCall.ms())));
    }
    lines.addAll(reportedViolation.lines());
    if (reportedViolation.times() > 1) {
      lines.add(
          new Line("repeated", reportedViolation.times() + " times: " + places(reportedViolation)));
    }
    if (!reportedViolation.reproduce().isEmpty()) {
      lines.add(new Line("reproduce", reportedViolation.reproduce()));
    }
    return lines;
  }

  private static String places(ReportedViolation reportedViolation) {
    String rest = reportedViolation.times() > reportedViolation.at().size() ? ", ..." : "";
    return String.join(", ", reportedViolation.at()) + rest;
  }

  private static String lines(List<Line> lines) {
    return lines.stream()
        .map(l -> "  " + pad(l.label(), 9) + " " + l.text().strip().replace("\n", "\n" + INDENT))
        .map(l -> l + "\n")
        .collect(Collectors.joining());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
