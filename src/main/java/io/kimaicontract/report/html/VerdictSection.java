package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.attribute;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Formats;
import io.kimaicontract.report.model.OutcomeWord;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.report.model.Timings;
import io.kimaicontract.report.model.VerdictLine;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.Arrays;
import java.util.List;

/** The verdict, what it is a verdict on, and how much stands behind it. */
final class VerdictSection {
  private VerdictSection() {}

  static Html of(Run run) {
    return tag(
        "header",
        style("verdict " + PageElements.tone(VerdictLine.tone(run))),
        tag("p", style("suite"), text("kimai-contract")),
        tag("h1", VerdictLine.of(run)),
        tag(
            "dl",
            PageLayout.subject(run.target(), run.contract()),
            PageLayout.fact(
                "run", PageLayout.when(run.startedAt()) + ", " + Formats.duration(run.ms())),
            PageLayout.fact("exit code", VerdictLine.exit(run)),
            run.strict() ? PageLayout.fact("ledger", "ignored (--strict)") : Html.nothing()),
        bar(run),
        numbers(run));
  }

  private static Html bar(Run run) {
    List<Outcome> present =
        Arrays.stream(Outcome.values()).filter(o -> !run.with(o).isEmpty()).toList();
    return all(
        List.of(
            tag(
                "div",
                style("bar"),
                attribute("aria-hidden", "true"),
                all(
                    present.stream()
                        .map(
                            o ->
                                tag(
                                    "span",
                                    style(PageElements.tone(o)),
                                    attribute("style", "flex-grow:" + run.with(o).size()))))),
            tag(
                "ul",
                style("legend"),
                all(
                    present.stream()
                        .map(
                            o ->
                                tag(
                                    "li",
                                    PageElements.mark(o),
                                    text(run.with(o).size() + " " + OutcomeWord.of(o))))))));
  }

  private static Html numbers(Run run) {
    Timings times = Timings.of(run);
    long checks = run.scenarios().stream().mapToLong(s -> s.checks().size()).sum();
    return tag(
        "ul",
        style("numbers"),
        number(String.valueOf(run.scenarios().size()), "scenarios"),
        number(String.valueOf(checks), "checks"),
        number(String.valueOf(times.calls()), "requests"),
        number(Formats.millis(times.median()), "median response"),
        number(Formats.millis(times.p95()), "95 % within"),
        number(Formats.millis(times.slowest()), "slowest"));
  }

  private static Html number(String value, String name) {
    return tag("li", tag("b", value), tag("span", name));
  }
}
