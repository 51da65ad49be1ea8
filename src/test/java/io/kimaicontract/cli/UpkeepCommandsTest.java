package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.report.Samples;
import io.kimaicontract.report.json.RunJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of {@code accept} and {@code prune}, and what they refuse. */
class UpkeepCommandsTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-29T23:00:00Z"), ZoneOffset.UTC);
  private static final String STALE =
      """
      # ours
      - id: DEV-GONE
        title: Something of old
        places: /x
        seen: x
        evidence: seen

      # stays
      - id: DEV-STAYS
        title: Something else
        places: /y
        seen: x
        evidence: seen
      """;

  @TempDir Path directory;

  @BeforeEach
  void run() throws IOException {
    Files.createDirectories(directory.resolve("reports"));
    Files.writeString(directory.resolve("reports/run.json"), RunJson.write(Samples.run().run()));
  }

  @Test
  void acceptsOfADirectoryAndAppends() throws IOException {
    CapturedTerminal first = terminal();
    assertThat(
        first.run("accept", "reports", "-o", "own.yaml", "--reason", "ours", "--only", "order"),
        is(0));
    assertThat(
        first.out(),
        is(
            """
            accepted  ACC-TS-13-ORDER  order is oldest first, not newest first, in GET /api/timesheets (1 scenario)
            written   own.yaml: 1 new, 1 in all
            use it    kimai-contract run --deviations own.yaml
            """));
    String before = Files.readString(directory.resolve("own.yaml"));
    assertThat(before, startsWith("# Accepted violations; "));

    CapturedTerminal second = terminal();
    assertThat(
        second.run(
            "accept",
            "reports/run.json",
            "--output",
            "own.yaml",
            "--reason",
            "later",
            "--ticket",
            "KIM-7",
            "--expires",
            "2026-11-29"),
        is(0));
    assertThat(
        second.out(),
        is(
            """
            accepted  ACC-TIMESHEET-ENTITY-END  end of Timesheet is missing for John (user), in GET /api/timesheets and PATCH /api/timesheets/{id}/stop (2 scenarios)
            written   own.yaml: 1 new, 2 in all
            use it    kimai-contract run --deviations own.yaml
            """));
    assertThat(Files.readString(directory.resolve("own.yaml")), startsWith(before));
    assertThat(second.err(), is(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "reports  | own.yaml | ' '  | 2026-12-31 | --reason is blank; say why the violations are"
            + " accepted",
        "reports  | own.yaml | ours | tomorrow   | --expires is 'tomorrow'; write a date such as"
            + " 2026-10-31",
        "reports  | own.yaml | ours | 2026-11-28 | --expires 2026-11-28 has passed: it is 2026-11-29"
            + " in UTC; give a later day",
        "nowhere  | own.yaml | ours | 2026-12-31 | nowhere/run.json; give the directory",
        "own.yaml | own.yaml | ours | 2026-12-31 | own.yaml is not a run.json",
        "reports  | bad.yaml | ours | 2026-12-31 | bad.yaml, line 2, entry DEV-BAD: 'seen' is missing",
        "reports  | not.yaml | ours | 2026-12-31 | not.yaml is not YAML, line 1: ",
        "reports  | reports  | ours | 2026-12-31 | 'reports' is no file; check --output"
      })
  void acceptRefuses(String run, String file, String reason, String expires, String complaint)
      throws IOException {
    Files.writeString(directory.resolve("own.yaml"), STALE);
    Files.writeString(
        directory.resolve("bad.yaml"),
        "# x\n- id: DEV-BAD\n  title: a\n  places: /x\n  evidence: b\n");
    Files.writeString(directory.resolve("not.yaml"), "- ]\n");
    CapturedTerminal terminal = terminal();

    int code =
        terminal.run(
            "accept", run, "-o", file, "--reason", reason.replace("'", ""), "--expires", expires);

    assertThat(terminal.err(), containsString(complaint));
    assertThat(terminal.out(), is(""));
    assertThat(code, is(2));
    assertThat(Files.readString(directory.resolve("own.yaml")), is(STALE));
  }

  @Test
  void acceptNeedsAReason() {
    CapturedTerminal terminal = terminal();

    assertThat(terminal.run("accept", "reports", "-o", "own.yaml"), is(2));
    assertThat(terminal.err(), startsWith("error: Missing required option: '--reason=TEXT'"));
  }

  @Test
  void prunes() throws IOException {
    Path file = Files.writeString(directory.resolve("own.yaml"), STALE);
    CapturedTerminal dry = terminal();
    assertThat(dry.run("prune", "reports", "--deviations", "own.yaml", "--dry-run"), is(0));
    assertThat(
        dry.out(),
        is(
            """
            to remove  DEV-GONE  Something of old: stale in the run 1a2b
            keeps     own.yaml: 1 of 2 entries (--dry-run: nothing was written)
            """));
    assertThat(Files.readString(file), is(STALE));

    CapturedTerminal wet = terminal();
    assertThat(wet.run("prune", "reports/run.json", "--deviations", "own.yaml"), is(0));
    assertThat(
        wet.out(),
        is(
            """
            removed    DEV-GONE  Something of old: stale in the run 1a2b
            kept      own.yaml: 1 of 2 entries
            """));
    assertThat(Files.readString(file), is("# ours\n" + STALE.substring(STALE.indexOf("# stays"))));

    CapturedTerminal again = terminal();
    assertThat(again.run("prune", "reports", "--deviations", "own.yaml"), is(0));
    assertThat(
        again.out(),
        is("nothing to remove: no entry of own.yaml is stale in that run or expired\n"));
  }

  @Test
  void pruneRefusesAFileThatIsNotThere() {
    CapturedTerminal terminal = terminal();

    assertThat(terminal.run("prune", "reports", "--deviations", "no.yaml"), is(2));
    assertThat(terminal.err(), is("error: ledger 'no.yaml' does not exist; check --deviations\n"));
  }

  private CapturedTerminal terminal() {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    terminal.clock = NOW;
    return terminal;
  }
}
