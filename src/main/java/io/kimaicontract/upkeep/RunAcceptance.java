package io.kimaicontract.upkeep;

import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.AcceptanceTerms;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.LedgerFile;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Finding.Hit;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Accepts new violations of a run into a ledger file: one entry for each finding.
 *
 * @param run the run
 * @param file the file, whose entries need no second acceptance
 * @param terms why and for how long they are accepted
 * @param today the day in UTC, by which entries of the file have expired
 */
public record RunAcceptance(Run run, LedgerFile file, AcceptanceTerms terms, LocalDate today) {
  private static final int NAMED = 5;

  /** What was accepted, and the text of the file with it. */
  public record Accepted(List<AcceptedFinding> findings, String text) {}

  /** The id of an entry, and what it accepts. */
  public record AcceptedFinding(String id, String title, int scenarios) {}

  /**
   * Accepts the selected findings.
   *
   * @param selectors numbers, ids of scenarios, or parts of titles and places; none for everything
   * @throws UsageException when there is nothing new, or a selector selects nothing
   */
  public Accepted accept(List<String> selectors) {
    if (run.strict()) {
      throw new UsageException(
          "the run was --strict: it calls known deviations new; accept from a run without it");
    }
    List<Finding> all = Findings.of(run.scenarios());
    if (all.isEmpty()) {
      throw new UsageException("the run found nothing new; there is nothing to accept");
    }
    List<Finding> uncovered =
        selected(all, selectors).stream()
            .map(this::uncovered)
            .filter(finding -> !finding.hits().isEmpty())
            .toList();
    if (uncovered.isEmpty()) {
      throw new UsageException(
          file.name() + " accepts that already; a run with --deviations uses it");
    }
    return accepted(uncovered);
  }

  private Accepted accepted(List<Finding> findings) {
    Set<String> taken =
        Stream.concat(file.entries().stream(), Ledger.builtIn().entries().stream())
            .map(Deviation::id)
            .collect(Collectors.toCollection(TreeSet::new));
    List<AcceptedEntry> entries = new ArrayList<>();
    List<AcceptedFinding> accepted = new ArrayList<>();
    for (Finding finding : findings) {
      AcceptedEntry entry = new FindingEntry(finding).entry(terms, evidence(finding), taken);
      taken.add(entry.id());
      entries.add(entry);
      accepted.add(new AcceptedFinding(entry.id(), entry.title(), finding.hits().size()));
    }
    return new Accepted(accepted, new LedgerText(file).with(entries));
  }

  private static List<Finding> selected(List<Finding> all, List<String> selectors) {
    if (selectors.isEmpty()) {
      return all;
    }
    Set<Integer> chosen = new TreeSet<>();
    for (String text : selectors) {
      Selector selector = new Selector(text.strip());
      List<Integer> its =
          Stream.iterate(0, i -> i < all.size(), i -> i + 1)
              .filter(i -> !text.isBlank() && selector.selects(i + 1, all.get(i)))
              .toList();
      if (its.isEmpty()) {
        throw new UsageException(
            "--only '"
                + text
                + "' selects nothing; give the number of a new violation in the summary, the id of a"
                + " scenario, or a part of a title or place");
      }
      chosen.addAll(its);
    }
    return chosen.stream().map(all::get).toList();
  }

  private Finding uncovered(Finding finding) {
    List<Hit> hits =
        finding.hits().stream()
            .map(
                hit ->
                    new Hit(
                        hit.scenario(),
                        hit.violations().stream()
                            .filter(v -> !isCovered(hit.scenario(), v))
                            .toList()))
            .filter(hit -> !hit.violations().isEmpty())
            .toList();
    return new Finding(finding.title(), finding.places(), hits);
  }

  private boolean isCovered(ScenarioResult scenario, RecordedViolation violation) {
    KimaiVersion version = KimaiVersion.of(run.target().version());
    return file.entries().stream()
        .filter(e -> !e.terms().isExpired(today) && e.versions().contains(version))
        .anyMatch(
            e -> e.deviationMatcher().covers(scenario.scenario().id(), violation.cause(), ""));
  }

  private String evidence(Finding finding) {
    List<String> handles =
        finding.hits().stream().map(hit -> hit.scenario().handle()).distinct().toList();
    int more = handles.size() - NAMED;
    return "run %s on %s of Kimai %s: %s%s"
        .formatted(
            run.id(),
            run.startedAt().atZone(ZoneOffset.UTC).toLocalDate(),
            run.target().version(),
            String.join(", ", handles.subList(0, Math.min(NAMED, handles.size()))),
            more > 0 ? " and " + more + " more" : "");
  }
}
