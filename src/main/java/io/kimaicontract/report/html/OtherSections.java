package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Formats;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunSummary;
import io.kimaicontract.report.model.Timings;
import java.util.List;

/** What was not checked, what was seen and not judged, what is left behind, what was slow. */
final class OtherSections {
  private static final int SLOWEST = 10;

  private OtherSections() {}

  static Html unchecked(RunSummary runSummary) {
    return PageElements.section(
        "unchecked",
        "Not checked",
        runSummary.unchecked().size(),
        all(
            runSummary.unchecked().stream()
                .map(
                    g ->
                        PageElements.fold(
                            false,
                            all(
                                List.of(
                                    tag("span", style("title"), text(g.key())),
                                    PageElements.amount(g.hits().size(), "scenario"))),
                            PageElements.scenarios(g.scenarios())))));
  }

  static Html observations(RunSummary runSummary) {
    return PageElements.section(
        "observations",
        "Observations",
        runSummary.observations().size(),
        tag("p", "Seen and not judged: no default value is promised to stay."),
        PageElements.table(
            "Observations",
            List.of("what", "value", "seen in"),
            runSummary.observations().stream()
                .map(
                    g ->
                        tag(
                            "tr",
                            tag("td", g.key().subject()),
                            tag("td", tag("code", g.key().value())),
                            tag("td", Formats.of(g.scenarios().size(), "scenario"))))
                .toList()));
  }

  static Html leftovers(Run run) {
    return PageElements.section(
        "leftovers",
        "Left behind",
        run.leftovers().size(),
        tag("p", "The run created these and could not remove them."),
        tag("ul", all(run.leftovers().stream().map(l -> tag("li", l)))));
  }

  static Html disabledUsers(Run run) {
    return PageElements.section(
        "disabled-users",
        "Disabled users",
        run.disabledUsers().size(),
        tag("p", "The run made these users. Only the login of a super administrator deletes them."),
        tag("ul", all(run.disabledUsers().stream().map(u -> tag("li", u)))));
  }

  static Html slowest(Run run) {
    List<Timings> slowest = Timings.slowest(run, SLOWEST);
    double most = slowest.stream().mapToDouble(Timings::p95).max().orElse(0);
    return PageElements.section(
        "slowest",
        "Slowest operations",
        slowest.isEmpty() ? "none was called" : "by 95th percentile",
        PageElements.table(
            "Slowest operations",
            List.of("operation", "calls", "median", "95 % within", "slowest", ""),
            slowest.stream().map(t -> row(t, most)).toList()));
  }

  private static Html row(Timings t, double most) {
    return tag(
        "tr",
        tag("td", tag("code", t.subject())),
        number(String.valueOf(t.calls())),
        number(Formats.millis(t.median())),
        number(Formats.millis(t.p95())),
        number(Formats.millis(t.slowest())),
        PageElements.meter(100 * t.p95() / Math.max(most, 1e-9)));
  }

  private static Html number(String value) {
    return tag("td", style("number"), text(value));
  }
}
