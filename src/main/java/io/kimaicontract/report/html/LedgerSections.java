package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunSummary;
import io.kimaicontract.verdict.result.RunSummary.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the ledger explains, and what of it was not seen. */
final class LedgerSections {
  private LedgerSections() {}

  static Html defects(RunSummary runSummary) {
    List<Group<RecordedDeviation>> groups = only(runSummary, true);
    return PageElements.section(
        "defects", "Real defects, known", groups.size(), all(groups.stream().map(g -> entry(g))));
  }

  static Html deviations(RunSummary runSummary) {
    List<Group<RecordedDeviation>> groups = only(runSummary, false);
    return PageElements.section(
        "deviations", "Known deviations", groups.size(), all(groups.stream().map(g -> entry(g))));
  }

  static Html stale(Run run) {
    return PageElements.section(
        "stale",
        "Stale deviations",
        run.stale().size(),
        tag("p", "In the ledger for this version, had an opportunity in this run, not seen."),
        all(run.stale().stream().map(e -> PageElements.fold(false, head(e), facts(e)))));
  }

  private static List<Group<RecordedDeviation>> only(RunSummary runSummary, boolean defects) {
    return runSummary.known().stream()
        .filter(g -> g.key().defect() == defects)
        .sorted(Comparator.comparing(g -> byRule(g.key())))
        .toList();
  }

  private static String byRule(RecordedDeviation entry) {
    String rule = entry.rules().isEmpty() ? "~" : entry.rules().get(0);
    String number = rule.replaceAll("\\D", "");
    return rule.replaceAll("\\d", "") + " ".repeat(Math.max(0, 6 - number.length())) + number;
  }

  private static Html entry(Group<RecordedDeviation> group) {
    List<Html> inside = new ArrayList<>(List.of(facts(group.key())));
    if (!group.hits().isEmpty()) {
      inside.add(tag("h3", "As first seen"));
      inside.add(ViolationsSection.explained(group.hits().get(0).scenario(), group.first()));
      inside.add(tag("h3", "Seen in"));
      inside.add(PageElements.scenarios(group.scenarios()));
    }
    Html summary =
        all(List.of(head(group.key()), PageElements.amount(group.scenarios().size(), "scenario")));
    return PageElements.fold(false, summary, inside.toArray(new Html[0]));
  }

  private static Html head(RecordedDeviation entry) {
    List<Html> parts = new ArrayList<>();
    entry.rules().forEach(r -> parts.add(tag("span", style("rule-id"), text(r))));
    parts.add(tag("span", style("title"), text(entry.title())));
    return all(parts);
  }

  private static Html facts(RecordedDeviation entry) {
    List<Html> lines = new ArrayList<>();
    lines.add(fact("ledger", entry.id()));
    lines.add(fact("versions", entry.versions().isEmpty() ? "all" : entry.versions()));
    entry.evidence().forEach(e -> lines.add(fact("evidence", e)));
    return tag("dl", style("lines"), all(lines));
  }

  private static Html fact(String name, String value) {
    return tag("div", tag("dt", name), tag("dd", value));
  }
}
