package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Amounts;
import io.kimaicontract.report.model.Digest;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.Timings;
import java.util.List;

/** What was not checked, what was seen and not judged, what is left behind, what was slow. */
final class OtherSections {
  private static final int SLOWEST = 10;

  private OtherSections() {}

  static Html unchecked(Digest digest) {
    return Parts.section(
        "unchecked",
        "Not checked",
        digest.unchecked().size(),
        all(
            digest.unchecked().stream()
                .map(
                    g ->
                        Parts.fold(
                            false,
                            all(
                                List.of(
                                    tag("span", style("title"), text(g.key())),
                                    Parts.amount(g.hits().size(), "scenario"))),
                            Parts.scenarios(g.scenarios())))));
  }

  static Html observations(Digest digest) {
    return Parts.section(
        "observations",
        "Observations",
        digest.observations().size(),
        tag("p", "Seen and not judged: no default value is promised to stay."),
        Parts.table(
            "Observations",
            List.of("what", "value", "seen in"),
            digest.observations().stream()
                .map(
                    g ->
                        tag(
                            "tr",
                            tag("td", g.key().subject()),
                            tag("td", tag("code", g.key().value())),
                            tag("td", Amounts.of(g.scenarios().size(), "scenario"))))
                .toList()));
  }

  static Html leftovers(Run run) {
    return Parts.section(
        "leftovers",
        "Left behind",
        run.leftovers().size(),
        tag("p", "The run created these and could not remove them."),
        tag("ul", all(run.leftovers().stream().map(l -> tag("li", l)))));
  }

  static Html disabledUsers(Run run) {
    return Parts.section(
        "disabled-users",
        "Disabled users",
        run.disabledUsers().size(),
        tag("p", "The run made these users. Only the login of a super administrator deletes them."),
        tag("ul", all(run.disabledUsers().stream().map(u -> tag("li", u)))));
  }

  static Html slowest(Run run) {
    List<Timings> slowest = Timings.slowest(run, SLOWEST);
    double most = slowest.stream().mapToDouble(Timings::p95).max().orElse(0);
    return Parts.section(
        "slowest",
        "Slowest operations",
        slowest.isEmpty() ? "none was called" : "by 95th percentile",
        Parts.table(
            "Slowest operations",
            List.of("operation", "calls", "median", "95 % within", "slowest", ""),
            slowest.stream().map(t -> row(t, most)).toList()));
  }

  private static Html row(Timings t, double most) {
    return tag(
        "tr",
        tag("td", tag("code", t.subject())),
        number(String.valueOf(t.calls())),
        number(Amounts.millis(t.median())),
        number(Amounts.millis(t.p95())),
        number(Amounts.millis(t.slowest())),
        Parts.meter(100 * t.p95() / Math.max(most, 1e-9)));
  }

  private static Html number(String value) {
    return tag("td", style("number"), text(value));
  }
}
