package io.kimaicontract.verdict;

import io.kimaicontract.target.UsageException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ledger files that a user gives.
 *
 * @param files the files, in the order in which their entries are asked
 * @param only whether they replace the built-in ledger; otherwise they are asked before it
 */
public record LedgerFiles(List<Path> files, boolean only) {
  /** No file: the built-in ledger. */
  public static final LedgerFiles NONE = new LedgerFiles(List.of(), false);

  /** Copies the list. */
  public LedgerFiles {
    files = List.copyOf(files);
  }

  /**
   * Reads the files.
   *
   * @throws UsageException when one cannot be read or understood
   */
  public List<LedgerFile> read() {
    return files.stream().map(LedgerFile::read).toList();
  }

  /**
   * The entries of the files and, unless they replace it, of the built-in ledger.
   *
   * @throws UsageException when a file cannot be read or understood, or an id stands in two
   */
  public Ledger ledger() {
    List<LedgerFile> all =
        Stream.concat(read().stream(), only ? Stream.empty() : Ledger.builtInFiles().stream())
            .toList();
    refuseDuplicates(all);
    return new Ledger(all.stream().flatMap(file -> file.entries().stream()).toList());
  }

  private static void refuseDuplicates(List<LedgerFile> all) {
    Map<String, LedgerFile> first = new HashMap<>();
    for (LedgerFile file : all) {
      for (Deviation entry : file.entries()) {
        LedgerFile before = first.putIfAbsent(entry.id(), file);
        if (before != null) {
          throw new UsageException(
              "the id '%s' stands in %s and in %s; give one of the entries another id"
                  .formatted(entry.id(), name(before), name(file)));
        }
      }
    }
  }

  private static String name(LedgerFile file) {
    return Ledger.isBuiltIn(file) ? "the built-in " + file.name().substring(1) : file.name();
  }
}
