package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a user are asked before the built-in ledger, or replace it. */
class LedgerFilesTest {
  @TempDir Path directory;

  @Test
  void addToTheBuiltInLedger() throws IOException {
    Path a = file("a.yaml", "ACC-A");
    Path b = file("b.yaml", "ACC-B");
    List<String> ids = ids(new LedgerFiles(List.of(a, b), false).ledger());

    assertThat(ids.subList(0, 2), contains("ACC-A", "ACC-B"));
    assertThat(ids.subList(2, ids.size()), is(ids(Ledger.builtIn())));
    assertThat(ids(LedgerFiles.NONE.ledger()), is(ids(Ledger.builtIn())));
  }

  @Test
  void replaceIt() throws IOException {
    LedgerFiles files =
        new LedgerFiles(List.of(file("a.yaml", "ACC-A"), file("b.yaml", "DEV-OFFSET")), true);

    assertThat(ids(files.ledger()), contains("ACC-A", "DEV-OFFSET"));
  }

  @Test
  void refuseAnIdThatStandsTwice() throws IOException {
    Path a = file("a.yaml", "ACC-A");
    Path b = file("b.yaml", "ACC-A");
    Path c = file("c.yaml", "DEV-OFFSET");
    Path d = file("d.yaml", "ACC-D");
    Files.writeString(d, Files.readString(d) + Files.readString(d));

    assertThat(
        refused(a, b),
        is("the id 'ACC-A' stands in a.yaml and in b.yaml; give one of the entries another id"));
    assertThat(
        refused(a, a),
        is("the id 'ACC-A' stands in a.yaml and in a.yaml; give one of the entries another id"));
    assertThat(
        refused(c),
        is(
            "the id 'DEV-OFFSET' stands in c.yaml and in the built-in deviations/schemas.yaml; give"
                + " one of the entries another id"));
    assertThat(
        refused(d),
        is(
            "d.yaml: the id 'ACC-D' stands twice, on line 1 and on line 6; give each entry its own"));
  }

  private String refused(Path... files) {
    UsageException refused =
        assertThrows(UsageException.class, () -> new LedgerFiles(List.of(files), false).ledger());
    return String.valueOf(refused.getMessage()).replace(directory + "/", "");
  }

  private Path file(String name, String id) throws IOException {
    return Files.writeString(
        directory.resolve(name),
        "- id: %s\n  title: One\n  places: /x\n  seen: x\n  evidence: seen\n".formatted(id));
  }

  private static List<String> ids(Ledger ledger) {
    return ledger.entries().stream().map(Deviation::id).toList();
  }
}
