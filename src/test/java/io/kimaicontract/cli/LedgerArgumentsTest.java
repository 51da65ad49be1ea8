package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.LedgerFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledger files by option, property, variable and environment file. */
class LedgerArgumentsTest {
  @TempDir Path directory;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("a.yaml", "b.yaml", "c,d.yaml")) {
      Files.writeString(directory.resolve(name), "");
    }
  }

  @Test
  void theOptionIsRepeated() {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.run("run", "--deviations", "a.yaml", "--deviations=c,d.yaml");

    assertThat(terminal.err(), is(""));
    assertThat(terminal.runs.get(0).deviations(), is(files(false, "a.yaml", "c,d.yaml")));
  }

  @Test
  void onlyReplaces() {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.run("run", "--only-deviations", "b.yaml", "--only-deviations", "a.yaml");

    assertThat(terminal.runs.get(0).deviations(), is(files(true, "b.yaml", "a.yaml")));
  }

  @Test
  void commasSeparateElsewhere() {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.environment.put("KIMAI_DEVIATIONS", "a.yaml, b.yaml");
    terminal.run("run");
    terminal.environment.clear();
    terminal.properties.put("kimai.only-deviations", "b.yaml,a.yaml");
    terminal.run("run");

    assertThat(terminal.runs.get(0).deviations(), is(files(false, "a.yaml", "b.yaml")));
    assertThat(terminal.runs.get(1).deviations(), is(files(true, "b.yaml", "a.yaml")));
  }

  @Test
  void anEnvironmentFileHasAListOrCommas() throws IOException {
    Files.writeString(directory.resolve("list.yaml"), "deviations: [a.yaml, 'c,d.yaml']\n");
    Files.writeString(directory.resolve("text.yaml"), "deviations: a.yaml,b.yaml\n");
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.run("run", "--env", "list");
    terminal.run("run", "--env", "text");

    assertThat(terminal.err(), is(""));
    assertThat(terminal.runs.get(0).deviations(), is(files(false, "a.yaml", "c,d.yaml")));
    assertThat(terminal.runs.get(1).deviations(), is(files(false, "a.yaml", "b.yaml")));
  }

  @Test
  void anEnvironmentFileHasNoListOfLists() throws IOException {
    Files.writeString(directory.resolve("list.yaml"), "deviations: [[a.yaml]]\n");
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("run", "--env", "list"), is(2));
    assertThat(
        terminal.err(),
        is("error: 'deviations' in environment file 'list.yaml' must be one value\n"));
  }

  @Test
  void bothAreTooMuch() {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.environment.put("KIMAI_DEVIATIONS", "a.yaml");

    assertThat(terminal.run("run", "--only-deviations", "b.yaml"), is(2));
    assertThat(
        terminal.err(),
        is(
            "error: environment variable KIMAI_DEVIATIONS adds to the built-in ledger and"
                + " --only-deviations replaces it; give one of them\n"));
  }

  @Test
  void eachMustExist() {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("run", "--deviations", "a.yaml", "--deviations", "no.yaml"), is(2));
    assertThat(terminal.err(), is("error: ledger 'no.yaml' does not exist; check --deviations\n"));
  }

  private LedgerFiles files(boolean only, String... names) {
    return new LedgerFiles(Stream.of(names).map(directory::resolve).toList(), only);
  }
}
