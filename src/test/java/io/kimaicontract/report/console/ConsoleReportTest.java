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
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private long nanos;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  @Test
  void showsOneOfEverything() {
    Golden.assertSame("console.txt", shown(Terminal.PLAIN, Output.NORMAL, Samples.run()));
  }

  @Test
  void writesNumbersTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Golden.assertSame("console.txt", shown(Terminal.PLAIN, Output.NORMAL, Samples.run()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesEveryScenarioWhenVerbose() {
    Golden.assertSame(
        "console-verbose-utf8.txt",
        shown(new Terminal(true, false, false), Output.VERBOSE, Samples.run()));
  }

  @Test
  void isShortWhenAllConforms() {
    RunReport run = Samples.run(Samples.conformant(50, "tags @smoke"));
    Golden.assertSame("console-conformant.txt", shown(Terminal.PLAIN, Output.NORMAL, run));
  }

  @Test
  void countsExpiredEntriesOfTheLedger() {
    RunReport run = Samples.run(SampleRun.of(Samples.stoppingExpired()));
    Golden.assertSame("console-expired.txt", shown(Terminal.PLAIN, Output.NORMAL, run));
  }

  @Test
  void namesTheMinimumsThatWereMissed() {
    RunReport run =
        Samples.run(Samples.conformant(2, "").ended(SampleRun.missing("--min-success wants 90 %")));
    Golden.assertSame("console-shortfall.txt", shown(Terminal.PLAIN, Output.NORMAL, run));
  }

  @Test
  void namesWhatFailedOutsideTheScenarios() {
    Ending ending = SampleRun.failing("a listener failed on an event: Error: why");
    String shown =
        shown(Terminal.PLAIN, Output.NORMAL, Samples.run(Samples.conformant(2, "").ended(ending)));
    assertTrue(
        shown.contains(
            "\nTHE SUITE ITSELF FAILED: 1 cause\n          a listener failed on an event: Error: why\n"),
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
    assertTrue(
        shown(new Terminal(true, true, true), Output.NORMAL, Samples.run()).contains("\u001B["));
    bytes.reset();
    String plain = shown(Terminal.PLAIN, Output.VERBOSE, Samples.run());
    assertFalse(plain.contains("\u001B"));
    assertTrue(plain.chars().allMatch(c -> c < 128), "only ASCII");
  }

  @Test
  void showsAFeatureAsSoonAsItsPlannedScenariosEnded() {
    ConsoleReport report = report(Terminal.PLAIN, Output.NORMAL);
    report.plan(Map.of("features/tokens.feature", 2, "features/a.feature", 1));
    report.finished(Samples.conformant("TO-1", 3));
    report.finished(Samples.listing());
    assertEquals(1, bytes.toString(UTF_8).lines().count());
    report.finished(Samples.conformant("TO-2", 8));
    assertEquals(2, bytes.toString(UTF_8).lines().count());
  }

  @Test
  void showsAFeatureWhenOthersWentOnWithoutIt() {
    ConsoleReport report = report(Terminal.PLAIN, Output.NORMAL);
    report.finished(Samples.listing());
    for (int i = 1; i <= 8; i++) {
      assertEquals("", bytes.toString(UTF_8));
      report.finished(Samples.conformant("TO-" + i, i));
    }
    assertTrue(bytes.toString(UTF_8).startsWith("  X Timesheets"));
  }

  @Test
  void aTerminalThatCanWritesHowMuchIsDone() {
    ConsoleReport report = report(new Terminal(false, false, true), Output.NORMAL);
    report.started("a Kimai", 10);
    bytes.reset();
    nanos = 60_000_000_000L;
    report.finished(Samples.conformant("TO-1", 3));
    report.finished(Samples.listing());
    assertEquals(
        "\r\u001B[K  1 of 10, about 9 min left\r\u001B[K  2 of 10, about 4 min left, 1 broken",
        bytes.toString(UTF_8));
    report.ended();
    assertTrue(bytes.toString(UTF_8).endsWith("\r\u001B[K"));
  }

  @Test
  void anotherNamesItBesideEachFeature() {
    ConsoleReport report = report(Terminal.PLAIN, Output.NORMAL);
    report.plan(Map.of("features/tokens.feature", 1));
    report.started("a Kimai", 4);
    bytes.reset();
    nanos = 10_000_000_000L;
    report.finished(Samples.conformant("TO-1", 3));
    String shown = bytes.toString(UTF_8).strip();
    assertTrue(shown.endsWith("120 ms      1 of 4, about 30 s left"), shown);
  }

  @Test
  void quietSaysTheVerdictOnly() {
    RunReport run = Samples.run(Samples.conformant(3, ""));
    assertEquals(
        "reports   index.html\nCONFORMANT\nexit code 0: conformant\n",
        shown(Terminal.PLAIN, Output.QUIET, run));
    bytes.reset();
    assertEquals("", shown(Terminal.PLAIN, Output.NONE, run));
  }

  @Test
  void verboseShowsTheExchangesOfAScenarioWithoutSecrets() {
    ConsoleReport report = report(Terminal.PLAIN, Output.VERBOSE);
    report.plan(Map.of("features/a.feature", 1));
    report.exchanged(Samples.failedCreation());
    report.finished(Samples.listing());
    String shown = bytes.toString(UTF_8);
    assertTrue(
        shown.contains(
            """
                      POST /api/timesheets   as John (user)
                        > {"begin":null,"password":"***"}
                        500 Internal Server Error, 12 ms
                        < {"code":500,"message":"Internal Server Error"}
            """),
        shown);
  }

  @Test
  void saysWhereTheRestOfManyFindingsIs() {
    List<ScenarioResult> many = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      many.add(Samples.brokenBy("TS-" + i, "x".repeat(i)));
    }
    String shown =
        shown(
            Terminal.PLAIN,
            Output.NORMAL,
            Samples.run(SampleRun.of(many.toArray(ScenarioResult[]::new))));
    assertTrue(shown.contains("NEW VIOLATIONS: 30 findings\n"), shown);
    assertTrue(
        shown.contains(
            "\n     and 10 more findings; every finding with its request and answer: index.html\n"),
        shown);
  }

  private ConsoleReport report(Terminal terminal, Output output) {
    return new ConsoleReport(out, terminal, Samples.redactor(), output, () -> nanos);
  }

  private String shown(Terminal terminal, Output output, RunReport run) {
    ConsoleReport report = report(terminal, output);
    report.started(
        "the embedded reference at " + run.run().target().url(), run.run().scenarios().size());
    run.run().scenarios().forEach(report::finished);
    report.ended();
    report.summary(run.run(), Path.of("index.html"));
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
