package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.verdict.result.CoverageSummary;
import io.kimaicontract.report.model.Formats;
import io.kimaicontract.verdict.result.Ratio;
import java.util.List;
import java.util.Map;

/** How much of the contract was reached, in brief. */
final class CoverageSections {
  private CoverageSections() {}

  static Html shortfalls(List<String> shortfalls) {
    return PageElements.section(
        "shortfalls",
        "Reached too little",
        shortfalls.size(),
        tag("p", "The run was asked to fail below these minimums."),
        tag("ul", all(shortfalls.stream().map(s -> tag("li", s)))));
  }

  static Html summary(CoverageSummary coverageSummary) {
    return PageElements.section(
        "reach",
        "Reached of the contract",
        coverageSummary.shares().isEmpty() ? "not measured" : "from the traffic of this run",
        shares(coverageSummary.shares()),
        operations("Called by nobody who was let in", coverageSummary.unreached()),
        operations("Called, and never answered with success", failed(coverageSummary)),
        operations("Cannot succeed here, for a known reason", coverageSummary.excepted()));
  }

  /** A table of shares; nothing where nothing was measured. */
  static Html shares(Map<String, Ratio> ratios) {
    return ratios.isEmpty()
        ? Html.nothing()
        : PageElements.table(
            "Shares",
            List.of("of the contract", "reached", "", "", "excepted"),
            ratios.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
  }

  private static Html row(String what, Ratio ratio) {
    return tag(
        "tr",
        tag("td", what),
        tag("td", style("number"), text(ratio.toString())),
        tag("td", style("number"), text(Formats.percent(ratio))),
        PageElements.meter(ratio.percent()),
        tag("td", style("number"), text(ratio.excepted() == 0 ? "" : "" + ratio.excepted())));
  }

  private static Html operations(String title, List<String> operations) {
    return operations.isEmpty()
        ? Html.nothing()
        : all(
            List.of(
                tag("h3", title),
                tag("ul", all(operations.stream().map(o -> tag("li", tag("code", o)))))));
  }

  private static List<String> failed(CoverageSummary coverageSummary) {
    return coverageSummary.unanswered().stream()
        .filter(
            o ->
                !coverageSummary.unreached().contains(o) && !coverageSummary.excepted().contains(o))
        .toList();
  }
}
