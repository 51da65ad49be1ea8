package io.kimaicontract.report.page;

import static io.kimaicontract.report.page.Html.all;
import static io.kimaicontract.report.page.Html.attribute;
import static io.kimaicontract.report.page.Html.style;
import static io.kimaicontract.report.page.Html.tag;
import static io.kimaicontract.report.page.Html.text;

import io.kimaicontract.report.model.Amounts;
import io.kimaicontract.report.model.Conclusion;
import io.kimaicontract.report.model.OutcomeWord;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.Timings;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.Arrays;
import java.util.List;

/** The verdict, what it is a verdict on, and how much stands behind it. */
final class VerdictSection {
  private VerdictSection() {}

  static Html of(Run run) {
    return tag(
        "header",
        style("verdict " + Parts.tone(Conclusion.tone(run))),
        tag("p", style("suite"), text("kimai-contract")),
        tag("h1", Conclusion.of(run)),
        tag(
            "dl",
            Sheet.subject(run.target(), run.contract()),
            Sheet.fact("run", Sheet.when(run.startedAt()) + ", " + Amounts.duration(run.ms())),
            Sheet.fact("exit code", Conclusion.exit(run)),
            run.strict() ? Sheet.fact("ledger", "ignored (--strict)") : Html.nothing()),
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
                                    style(Parts.tone(o)),
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
                                    Parts.mark(o),
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
        number(Amounts.millis(times.median()), "median response"),
        number(Amounts.millis(times.p95()), "95 % within"),
        number(Amounts.millis(times.slowest()), "slowest"));
  }

  private static Html number(String value, String name) {
    return tag("li", tag("b", value), tag("span", name));
  }
}
