package io.kimaicontract.report.html;

import io.kimaicontract.verdict.finding.RunSummary;
import io.kimaicontract.verdict.finding.RunSummary.Group;
import io.kimaicontract.verdict.result.RecordedDeviation;
import java.util.Comparator;
import java.util.List;

/**
 * The view of {@code deviation.mustache}.
 *
 * @param first where it was first seen; empty when it was not seen
 * @param seen the scenarios that saw it, for their number
 * @param scenarios the same, for their list
 */
record LedgerEntry(
    RecordedDeviation entry,
    List<FirstSeen> first,
    ScenarioGroup seen,
    Folded<ScenarioLinks.Entry> scenarios) {

  static LedgerEntry stale(RecordedDeviation entry) {
    return new LedgerEntry(
        entry, List.of(), new ScenarioGroup("", List.of()), Folded.of(List.of()));
  }

  /** The entries that were seen, in the order of their rules. */
  static List<LedgerEntry> seen(RunSummary summary, boolean defects, ScenarioLinks links) {
    return summary.known().stream()
        .filter(g -> g.key().defect() == defects)
        .sorted(Comparator.comparing(g -> byRule(g.key())))
        .map(group -> of(group, links))
        .toList();
  }

  private static LedgerEntry of(Group<RecordedDeviation> group, ScenarioLinks links) {
    List<FirstSeen> first =
        group.hits().stream()
            .limit(1)
            .map(hit -> FirstSeen.of(hit.scenario(), hit.violations().get(0)))
            .toList();
    ScenarioGroup seen = new ScenarioGroup("", links.entries(group.scenarios()));
    return new LedgerEntry(group.key(), first, seen, seen.folded());
  }

  private static String byRule(RecordedDeviation entry) {
    String rule = entry.rules().isEmpty() ? "~" : entry.rules().get(0);
    String number = rule.replaceAll("\\D", "");
    return rule.replaceAll("\\d", "") + " ".repeat(Math.max(0, 6 - number.length())) + number;
  }
}
