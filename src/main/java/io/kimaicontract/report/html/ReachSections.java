package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Amounts;
import io.kimaicontract.report.model.Reached;
import io.kimaicontract.verdict.Share;
import java.util.List;
import java.util.Map;

/** How much of the contract was reached, in brief. */
final class ReachSections {
  private ReachSections() {}

  static Html shortfalls(List<String> shortfalls) {
    return Parts.section(
        "shortfalls",
        "Reached too little",
        shortfalls.size(),
        tag("p", "The run was asked to fail below these minimums."),
        tag("ul", all(shortfalls.stream().map(s -> tag("li", s)))));
  }

  static Html summary(Reached reached) {
    return Parts.section(
        "reach",
        "Reached of the contract",
        reached.shares().isEmpty() ? "not measured" : "from the traffic of this run",
        shares(reached.shares()),
        operations("Called by nobody who was let in", reached.unreached()),
        operations("Called, and never answered with success", failed(reached)),
        operations("Cannot succeed here, for a known reason", reached.excepted()));
  }

  /** A table of shares; nothing where nothing was measured. */
  static Html shares(Map<String, Share> shares) {
    return shares.isEmpty()
        ? Html.nothing()
        : Parts.table(
            "Shares",
            List.of("of the contract", "reached", "", "", "excepted"),
            shares.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
  }

  private static Html row(String what, Share share) {
    return tag(
        "tr",
        tag("td", what),
        tag("td", style("number"), text(share.toString())),
        tag("td", style("number"), text(Amounts.percent(share))),
        Parts.meter(share.percent()),
        tag("td", style("number"), text(share.excepted() == 0 ? "" : "" + share.excepted())));
  }

  private static Html operations(String title, List<String> operations) {
    return operations.isEmpty()
        ? Html.nothing()
        : all(
            List.of(
                tag("h3", title),
                tag("ul", all(operations.stream().map(o -> tag("li", tag("code", o)))))));
  }

  private static List<String> failed(Reached reached) {
    return reached.unanswered().stream()
        .filter(o -> !reached.unreached().contains(o) && !reached.excepted().contains(o))
        .toList();
  }
}
