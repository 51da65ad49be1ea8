package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.report.text.PublishedSchema;
import io.kimaicontract.run.RunLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs against two releases, compared: what no document says. */
class CompareRunsTest {
  private static final String RATES = "\\[TS-31\\]|\\[TR-01\\]|\\[TL-31\\]";
  private static final String BOOLEANS = "\\[BC-03\\]|\\[BP-03\\]|\\[BA-03\\]";

  @TempDir Path directory;

  @Test
  void booleansThatBecameTrue() throws IOException {
    run("2.62.0", BOOLEANS, "a");
    run("2.63.0", BOOLEANS, "b");
    String told = compare("a", "b/run.json");

    assertThat(told, containsString("BREAKING, value: true when left out now, false before (7)\n"));
    assertThat(told, containsString("\n  visible of POST /api/customers"));
    assertThat(told, containsString("\n  globalActivities of POST /api/projects"));
  }

  @Test
  void ratesByRole() throws IOException {
    run("2.65.0", RATES, "a");
    run("2.66.0", RATES, "b");
    String told = compare("a", "b");

    assertThat(
        told,
        containsString(
            "\nBREAKING  missing for John (user) now, seen before (6): fixedRate, hourlyRate,"
                + " internalRate, rate of TimesheetEntity"));
    assertThat(told, containsString("\nnote: The median answer took "));
    assertThat(
        PublishedSchema.errors("answers", Files.readString(directory.resolve("b/answers.json"))),
        is(List.of()));
  }

  private void run(String version, String scenarios, String reports) {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like(version))) {
      CapturedTerminal terminal = new CapturedTerminal(directory);
      terminal.runner = RunLauncher::run;
      terminal.run(
          "run",
          "--url",
          kimai.url().toString(),
          "--username",
          "susan_super",
          "--password",
          "password-Susan-1",
          "--name",
          scenarios,
          "--reports",
          directory.resolve(reports).toString());
    }
  }

  private String compare(String a, String b) {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    assertThat(terminal.run("compare", a, b), is(1));
    assertThat(terminal.err(), is(""));
    return terminal.out();
  }
}
