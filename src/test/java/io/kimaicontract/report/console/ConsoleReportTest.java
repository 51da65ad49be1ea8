package io.kimaicontract.report.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.RunReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  @Test
  void showsOneOfEverything() {
    Golden.assertSame("console.txt", shown(Terminal.PLAIN, false, Samples.run()));
  }

  @Test
  void writesNumbersTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Golden.assertSame("console.txt", shown(Terminal.PLAIN, false, Samples.run()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesEveryScenarioWhenVerbose() {
    Golden.assertSame(
        "console-verbose-utf8.txt", shown(new Terminal(true, false), true, Samples.run()));
  }

  @Test
  void isShortWhenAllConforms() {
    RunReport run = Samples.run(Samples.conformant(50, "tags @smoke"));
    Golden.assertSame("console-conformant.txt", shown(Terminal.PLAIN, false, run));
  }

  @Test
  void countsExpiredEntriesOfTheLedger() {
    RunReport run = Samples.run(SampleRun.of(Samples.stoppingExpired()));
    Golden.assertSame("console-expired.txt", shown(Terminal.PLAIN, false, run));
  }

  @Test
  void namesTheMinimumsThatWereMissed() {
    RunReport run =
        Samples.run(Samples.conformant(2, "").ended(SampleRun.missing("--min-success wants 90 %")));
    Golden.assertSame("console-shortfall.txt", shown(Terminal.PLAIN, false, run));
  }

  @Test
  void namesWhatFailedOutsideTheScenarios() {
    Ending ending = SampleRun.failing("a listener failed on an event: Error: why");
    String shown =
        shown(Terminal.PLAIN, false, Samples.run(Samples.conformant(2, "").ended(ending)));
    assertTrue(
        shown.contains(
            "\nTHE SUITE ITSELF FAILED: 1\n          a listener failed on an event: Error: why\n"),
        shown);
    assertTrue(
        shown.endsWith(
            """

            SUITE ERROR: the suite itself failed outside the scenarios
            exit code 7: the suite itself failed
            """),
        shown);
  }

  @Test
  void coloursOnlyWhereAsked() {
    assertTrue(shown(new Terminal(true, true), false, Samples.run()).contains("\u001B["));
    bytes.reset();
    String plain = shown(Terminal.PLAIN, true, Samples.run());
    assertFalse(plain.contains("\u001B"));
    assertTrue(plain.chars().allMatch(c -> c < 128), "only ASCII");
  }

  @Test
  void showsAFeatureAsSoonAsItsPlannedScenariosEnded() {
    ConsoleReport report = report(Terminal.PLAIN, false);
    report.plan(Map.of("features/tokens.feature", 2, "features/a.feature", 1));
    report.finished(Samples.conformant("TO-1", 3));
    report.finished(Samples.listing());
    assertEquals(1, bytes.toString(UTF_8).lines().count());
    report.finished(Samples.conformant("TO-2", 8));
    assertEquals(2, bytes.toString(UTF_8).lines().count());
  }

  @Test
  void showsAFeatureWhenOthersWentOnWithoutIt() {
    ConsoleReport report = report(Terminal.PLAIN, false);
    report.finished(Samples.listing());
    for (int i = 1; i <= 8; i++) {
      assertEquals("", bytes.toString(UTF_8));
      report.finished(Samples.conformant("TO-" + i, i));
    }
    assertTrue(bytes.toString(UTF_8).startsWith("  X Timesheets"));
  }

  private ConsoleReport report(Terminal terminal, boolean verbose) {
    return new ConsoleReport(out, terminal, Samples.redactor(), verbose);
  }

  private String shown(Terminal terminal, boolean verbose, RunReport run) {
    ConsoleReport report = report(terminal, verbose);
    report.started(
        "the embedded reference at " + run.run().target().url(), run.run().scenarios().size());
    run.run().scenarios().forEach(report::finished);
    report.ended();
    report.summary(run.run(), Path.of("index.html"));
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
