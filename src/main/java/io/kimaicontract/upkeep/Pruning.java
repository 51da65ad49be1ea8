package io.kimaicontract.upkeep;

import io.kimaicontract.verdict.LedgerFile;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run makes superfluous in a ledger file.
 *
 * @param file the file
 * @param run the run
 * @param today the day in UTC, by which entries have expired
 */
public record Pruning(LedgerFile file, Run run, LocalDate today) {

  /** An entry that goes, and why. */
  public record Removed(String id, String title, String why) {}

  /** The entries that go, in the order of the file. */
  public List<Removed> removed() {
    Set<String> stale = run.stale().stream().map(RecordedDeviation::id).collect(Collectors.toSet());
    return file.entries().stream()
        .filter(e -> stale.contains(e.id()) || e.terms().isExpired(today))
        .map(
            e ->
                new Removed(
                    e.id(),
                    e.title(),
                    e.terms().isExpired(today)
                        ? "expired on " + e.terms().expires().map(LocalDate::toString).orElse("")
                        : "stale in the run " + run.id()))
        .toList();
  }

  /** The text of the file without them; the comments directly above them go with them. */
  public String text() {
    return new LedgerText(file)
        .without(removed().stream().map(Removed::id).collect(Collectors.toSet()));
  }
}
