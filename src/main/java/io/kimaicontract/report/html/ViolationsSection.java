package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.attribute;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.http.StatusName;
import io.kimaicontract.report.model.Formats;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.RootCause;
import io.kimaicontract.verdict.result.RunSummary;
import io.kimaicontract.verdict.result.RunSummary.Group;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.List;

/** New violations, one entry for each cause, and where the suite itself failed. */
final class ViolationsSection {
  private static final int OPEN = 3;

  private ViolationsSection() {}

  static Html of(RunSummary runSummary) {
    List<Html> entries = new ArrayList<>();
    for (Group<RootCause> group : runSummary.causes()) {
      entries.add(entry(group, entries.size() < OPEN));
    }
    return PageElements.section(
        "violations", "New violations", runSummary.causes().size(), all(entries));
  }

  static Html errors(RunSummary runSummary, List<String> failures) {
    return PageElements.section(
        "errors",
        "The suite itself failed",
        runSummary.errors().size() + failures.size(),
        all(failures.stream().map(f -> tag("p", f))),
        all(
            runSummary.errors().stream()
                .map(
                    g ->
                        PageElements.fold(
                            true,
                            text(g.key().lines().findFirst().orElse("")),
                            code(g.key()),
                            PageElements.scenarios(g.scenarios())))));
  }

  private static Html entry(Group<RootCause> group, boolean open) {
    RunSummary.Hit first = group.hits().get(0);
    return tag(
        "div",
        style("cause"),
        PageElements.fold(
            open,
            all(
                List.of(
                    tag(
                        "span",
                        style("title"),
                        text(group.first().title()),
                        tag("span", style("owner"), text(owner(group.key())))),
                    PageElements.amount(group.scenarios().size(), "scenario"))),
            explained(first.scenario(), group.first()),
            tag("h3", "Behind it"),
            PageElements.scenarios(group.scenarios())));
  }

  private static String owner(RootCause key) {
    return key.owner().isEmpty() ? key.place() : key.owner();
  }

  /** A violation as it was first seen. */
  static Html explained(ScenarioResult scenario, RecordedViolation recordedViolation) {
    List<Html> lines = new ArrayList<>();
    if (!scenario.scenario().rule().isEmpty()) {
      lines.add(line("rule", scenario.scenario().rule()));
    }
    lines.add(line("in", scenario.scenario().title()));
    if (!scenario.step().isEmpty()) {
      String at = scenario.scenario().uri() + ":" + scenario.stepLine();
      lines.add(line("at", at + "   " + scenario.step()));
    }
    if (recordedViolation.call() >= 0) {
      RecordedCall recordedCall = scenario.calls().get(recordedViolation.call());
      lines.add(
          line(
              "sent",
              recordedCall.method()
                  + " "
                  + recordedCall.path()
                  + "   as "
                  + recordedCall.caller()));
      String answer =
          StatusName.withNumber(recordedCall.status()) + ", " + Formats.millis(recordedCall.ms());
      lines.add(line("answered", answer));
    }
    recordedViolation.lines().forEach(l -> lines.add(line(l.label(), l.text())));
    if (recordedViolation.times() > 1) {
      lines.add(
          line(
              "repeated",
              recordedViolation.times() + " times: " + String.join(", ", recordedViolation.at())));
    }
    Html curl =
        recordedViolation.reproduce().isEmpty()
            ? Html.nothing()
            : code(recordedViolation.reproduce());
    return all(List.of(tag("dl", style("lines"), all(lines)), curl));
  }

  private static Html line(String label, String text) {
    return tag("div", style(label), tag("dt", label), tag("dd", text));
  }

  private static Html code(String text) {
    return tag("pre", attribute("tabindex", "0"), tag("code", text));
  }
}
