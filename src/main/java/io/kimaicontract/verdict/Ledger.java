package io.kimaicontract.verdict;

import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ledger: what released Kimai versions are known to do differently, each entry with evidence.
 *
 * @param entries the entries, in the order in which they are asked
 */
public record Ledger(List<Deviation> entries) {
  private static final List<String> BUILT_IN =
      List.of("/deviations/defects.yaml", "/deviations/rules.yaml", "/deviations/schemas.yaml");

  /** Copies the list. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /** The ledger of this jar. */
  public static Ledger builtIn() {
    return new Ledger(builtInFiles().stream().flatMap(file -> file.entries().stream()).toList());
  }

  static boolean isBuiltIn(LedgerFile file) {
    return BUILT_IN.contains(file.name());
  }

  static List<LedgerFile> builtInFiles() {
    return BUILT_IN.stream().map(LedgerFile::ofJar).toList();
  }

  /** No entry at all: the ledger of a strict run. */
  public static Ledger empty() {
    return new Ledger(List.of());
  }

  /**
   * A ledger from a file in YAML.
   *
   * @throws UsageException when the file cannot be read or understood
   */
  public static Ledger read(Path file) {
    return new Ledger(LedgerFile.read(file).entries());
  }

  /** The entries that hold for a version. */
  public Stream<Deviation> of(KimaiVersion kimaiVersion) {
    return entries.stream().filter(e -> e.versions().contains(kimaiVersion));
  }

  /** The first entry that explains the violation seen in the scenario on that version. */
  public Optional<Deviation> explain(
      KimaiVersion kimaiVersion, String scenario, Violation violation) {
    return explaining(kimaiVersion, scenario, violation).findFirst();
  }

  /** The entries that explain the violation seen in the scenario on that version. */
  Stream<Deviation> explaining(KimaiVersion kimaiVersion, String scenario, Violation violation) {
    return entries.stream().filter(e -> e.explains(kimaiVersion, scenario, violation));
  }
}
