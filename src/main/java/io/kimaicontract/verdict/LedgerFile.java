package io.kimaicontract.verdict;

import io.kimaicontract.target.DataFile;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A file of the ledger.
 *
 * @param name its name in messages
 * @param text its text
 * @param entries its entries, in their order
 */
public record LedgerFile(String name, String text, List<Deviation> entries) {

  /** Copies the list. */
  public LedgerFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file in YAML.
   *
   * @throws UsageException when it cannot be read or understood, or an id stands twice in it
   */
  public static LedgerFile read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UsageException(
          "--deviations " + file + " cannot be read; give a YAML file such as those in the jar");
    }
  }

  /**
   * The file that has this text.
   *
   * @throws UsageException when it cannot be understood, or an id stands twice in it
   */
  public static LedgerFile parse(String name, String text) {
    LedgerFile file = of(new DataFile(name, text));
    file.refuseDuplicates();
    return file;
  }

  /** The same, called so in messages. */
  public LedgerFile named(String other) {
    return new LedgerFile(other, text, entries);
  }

  static LedgerFile ofJar(String name) {
    return of(DataFile.ofJar(name));
  }

  private static LedgerFile of(DataFile file) {
    return new LedgerFile(
        file.name(),
        file.text(),
        file.list(LedgerEntry.class).stream().map(LedgerEntry::deviation).toList());
  }

  /** The numbers of the lines on which its entries begin; the first line is 1. */
  public List<Integer> lines() {
    return new DataFile(name, text).entryLines();
  }

  private void refuseDuplicates() {
    Map<String, Integer> first = new HashMap<>();
    IntStream.range(0, entries.size())
        .forEach(
            at -> {
              Integer before = first.putIfAbsent(entries.get(at).id(), at);
              if (before != null) {
                throw new UsageException(
                    "%s: the id '%s' stands twice, on line %s and on line %s; give each entry its own"
                        .formatted(
                            name, entries.get(at).id(), lines().get(before), lines().get(at)));
              }
            });
  }
}
