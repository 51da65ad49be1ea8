package io.kimaicontract.cli.screen;

import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.LedgerFile;
import java.time.LocalDate;
import java.util.List;

/**
 * What {@code check} says of ledger files, one line each.
 *
 * @param files the files that were given
 * @param kimaiVersion the target's version
 * @param today the day in UTC, by which entries have expired
 */
public record LedgerLines(List<LedgerFile> files, KimaiVersion kimaiVersion, LocalDate today) {

  List<String> texts() {
    return files.stream().map(this::text).toList();
  }

  private String text(LedgerFile file) {
    List<Deviation> entries = file.entries();
    long expired = entries.stream().filter(e -> e.terms().isExpired(today)).count();
    long holding =
        entries.stream()
            .filter(e -> e.versions().contains(kimaiVersion) && !e.terms().isExpired(today))
            .count();
    return "%s: %s %s, %s %s for Kimai %s%s"
        .formatted(
            file.name(),
            entries.size(),
            entries.size() == 1 ? "entry" : "entries",
            holding,
            holding == 1 ? "holds" : "hold",
            kimaiVersion,
            expired == 0 ? "" : ", " + expired + " expired");
  }
}
