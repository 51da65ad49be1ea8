package io.kimaicontract.report.console;

import io.kimaicontract.http.StatusName;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a failed scenario for people: what, where, sent, answered, expected, how to reproduce. */
public final class FailureText {
  private static final int SHOWN = 3;
  private static final String INDENT = " ".repeat(12);

  private FailureText() {}

  /** The scenario under one heading, a block for each cause in it. */
  public static String of(ScenarioResult scenario) {
    return of(scenario, scenario.violations());
  }

  /** The first scenario that shows the finding; one that only met it on the way is not named. */
  static String of(Finding finding) {
    Finding.Hit first = finding.hits().get(0);
    List<RecordedViolation> shown =
        first.violations().stream().filter(v -> v.incidental() == first.isIncidental()).toList();
    String blocks =
        shown.stream()
            .limit(SHOWN)
            .map(violation -> lines(block(first.scenario(), violation)))
            .collect(Collectors.joining("\n"));
    return first.isIncidental() ? blocks : heading(first.scenario()) + blocks;
  }

  /** The scenario with only these of its violations. */
  private static String of(ScenarioResult scenario, List<RecordedViolation> violations) {
    return heading(scenario)
        + violations.stream()
            .map(violation -> lines(block(scenario, violation)))
            .collect(Collectors.joining("\n"));
  }

  private static String heading(ScenarioResult scenario) {
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

  private static List<Line> block(ScenarioResult scenario, RecordedViolation recordedViolation) {
    List<Line> lines = new ArrayList<>();
    if (recordedViolation.call() >= 0) {
      RecordedCall recordedCall = scenario.calls().get(recordedViolation.call());
      String sent = recordedCall.method() + " " + recordedCall.path();
      lines.add(new Line("sent", pad(sent, 38) + "   as " + recordedCall.caller()));
      lines.add(
          new Line(
              "answered",
              StatusName.withNumber(recordedCall.status())
                  + ", "
                  + Formats.millis(recordedCall.ms())));
    }
    lines.addAll(recordedViolation.lines());
    if (recordedViolation.times() > 1) {
      lines.add(
          new Line("repeated", recordedViolation.times() + " times: " + places(recordedViolation)));
    }
    if (!recordedViolation.reproduce().isEmpty()) {
      lines.add(new Line("reproduce", recordedViolation.reproduce()));
    }
    return lines;
  }

  private static String places(RecordedViolation recordedViolation) {
    String rest = recordedViolation.times() > recordedViolation.at().size() ? ", ..." : "";
    return String.join(", ", recordedViolation.at()) + rest;
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
