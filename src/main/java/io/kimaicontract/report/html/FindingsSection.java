package io.kimaicontract.report.html;

import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.RunSummary;
import io.kimaicontract.verdict.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The view of {@code findings.mustache}: new violations, one entry for each cause, the gravest
 * first.
 */
record FindingsSection(List<Group> groups) {

  static FindingsSection of(RunSummary summary, Changes changes, ScenarioLinks links) {
    List<Entry> entries = new ArrayList<>();
    for (Finding finding : summary.findings()) {
      entries.add(
          new Entry(
              entries.size() + 1,
              finding,
              changes.added().contains(finding.title()),
              Folded.of(finding.places()),
              FirstSeen.of(finding),
              Folded.of(links.entries(finding.broken())),
              Folded.of(links.entries(finding.met()))));
    }
    return new FindingsSection(
        Arrays.stream(Severity.values())
            .map(s -> new Group(s, entries.stream().filter(e -> e.severity() == s).toList()))
            .filter(group -> !group.entries().isEmpty())
            .toList());
  }

  int count() {
    return groups.stream().mapToInt(group -> group.entries().size()).sum();
  }

  /** Such as {@code 28 findings in 1250 scenarios}. */
  String amount() {
    long scenarios =
        groups.stream()
            .flatMap(group -> group.entries().stream())
            .flatMap(entry -> entry.finding().hits().stream())
            .map(Finding.Hit::scenario)
            .distinct()
            .count();
    return Formats.of(count(), "finding") + " in " + Formats.of(scenarios, "scenario");
  }

  /** The findings of one severity. */
  record Group(Severity severity, List<Entry> entries) {
    String title() {
      return severity.words().substring(0, 1).toUpperCase(Locale.ROOT)
          + severity.words().substring(1)
          + "s";
    }
  }

  /**
   * One cause.
   *
   * @param recent whether the last run did not have it
   */
  record Entry(
      int number,
      Finding finding,
      boolean recent,
      Folded<String> places,
      FirstSeen first,
      Folded<ScenarioLinks.Entry> broken,
      Folded<ScenarioLinks.Entry> met) {
    Severity severity() {
      return finding.severity();
    }

    String title() {
      return finding.title();
    }

    String words() {
      return severity().words();
    }

    String tone() {
      return words().replace(' ', '-');
    }

    String amount() {
      int breaks = finding.broken().size();
      return breaks > 0
          ? Formats.of(breaks, "scenario")
          : "met in " + Formats.of(finding.met().size(), "scenario");
    }
  }
}
