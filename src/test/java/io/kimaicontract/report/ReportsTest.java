package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.http.Json;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.report.text.PublishedSchema;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReportsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  @TempDir Path directory;

  @Test
  void writesEveryFileAndEndsWithTheVerdict() throws IOException {
    run();
    for (String file :
        List.of(
            "index.html",
            "coverage.html",
            "coverage.json",
            "allure.html",
            "junit.xml",
            "run.json",
            "run.har")) {
      String text = Files.readString(directory.resolve(file));
      assertFalse(text.contains(Samples.TOKEN) || text.contains("hunter2"), file);
    }
    assertTrue(Files.readString(directory.resolve("index.html")).contains("href=\"allure.html\""));
    assertTrue(
        Files.readString(directory.resolve("index.html")).contains("href=\"coverage.html\""));
    assertTrue(
        Files.readString(directory.resolve("coverage.html")).contains("href=\"index.html\""));
    assertTrue(said().contains("\nexit code 7: the suite itself failed (also 1: new"), said());
  }

  @Test
  void drawsAnEarlierRunTheSame() throws IOException {
    run();
    String live = said().substring(said().indexOf("\nREAL DEFECTS"));
    String page = Files.readString(directory.resolve("index.html"));
    String coverage = Files.readString(directory.resolve("coverage.html"));
    Files.delete(directory.resolve("coverage.html"));
    bytes.reset();
    Run run = Reports.redraw(directory, directory, output());
    assertEquals(live, said());
    assertEquals(coverage, Files.readString(directory.resolve("coverage.html")));
    assertEquals(page, Files.readString(directory.resolve("index.html")));
    assertEquals(7, run.exit().code());
  }

  @Test
  void drawsARunOfAnOlderSuiteThatHasNoCoverage() throws IOException {
    run();
    Files.delete(directory.resolve("coverage.json"));
    Files.delete(directory.resolve("coverage.html"));
    Reports.redraw(directory, directory, output());
    assertFalse(Files.exists(directory.resolve("coverage.html")));
    assertFalse(Files.readString(directory.resolve("index.html")).contains("coverage.html\""));
  }

  @Test
  void replacesTheFilesOfAFormerRunAtTheEndAndNoOthers() throws IOException {
    Path results = Files.createDirectories(directory.resolve("allure-results"));
    Files.createDirectories(results.resolve("history"));
    Files.writeString(results.resolve("executor.json"), "theirs");
    Files.writeString(results.resolve("1-result.json"), "old");
    Files.writeString(directory.resolve("run.json"), "old");
    Files.writeString(directory.resolve("README.md"), "kept");
    Reports reports = reports();
    RunReport run = Samples.run();
    reports.started("the embedded reference", run.run().scenarios().size());
    assertEquals("old", Files.readString(directory.resolve("run.json")));
    assertEquals("old", Files.readString(results.resolve("1-result.json")));
    reports.done(run);
    assertEquals("1a2b", RunJson.read(directory).id());
    assertEquals("kept", Files.readString(directory.resolve("README.md")));
    assertEquals("theirs", Files.readString(results.resolve("executor.json")));
    assertTrue(Files.exists(results.resolve("history")));
    assertFalse(Files.exists(results.resolve("1-result.json")));
    try (var files = Files.list(directory)) {
      assertEquals(List.of(), files.filter(f -> f.toString().contains(".unfinished")).toList());
    }
  }

  @Test
  void keepsTheHistoryForAllureAndForTheNextRun() throws IOException {
    run();
    Path results = directory.resolve("allure-results");
    String executor = Files.readString(results.resolve("executor.json"));
    assertTrue(executor.contains("\"reportName\" : \"kimai-contract\""), executor);
    assertEquals("[ ]", Files.readString(results.resolve("history/history-trend.json")));

    Files.writeString(
        directory.resolve("history.jsonl"),
        Files.readString(directory.resolve("history.jsonl")).replace("1a2b", "0f0f"));
    run();
    assertEquals(2, Files.readAllLines(directory.resolve("history.jsonl")).size());
    String trend = Files.readString(results.resolve("history/history-trend.json"));
    assertTrue(trend.contains("\"failed\" : 2") && trend.contains("\"total\" : 8"), trend);
    assertTrue(
        Files.readString(directory.resolve("index.html"))
            .contains("Nothing is new and nothing was mended."));
  }

  @Test
  void keepsTheHistoryWhereItIsAskedTo() {
    Path cache = directory.resolve("cache");
    run(new ReportOptions(directory, false, false, false, false, Optional.of(cache)));
    assertTrue(Files.exists(cache.resolve("history.jsonl")));
    assertFalse(Files.exists(directory.resolve("history.jsonl")));
  }

  @Test
  void jsonIsAllThatIsPrinted() throws IOException {
    run(new ReportOptions(directory, false, false, true, false, Optional.empty()));
    JsonNode summary = Json.read(said());
    assertEquals("kimai-contract/summary/1", summary.path("format").asString());
    assertEquals(7, summary.at("/exit/code").asInt());
    assertEquals(2, summary.path("findings").size());
    assertEquals("broken rule", summary.at("/findings/0/severity").asString());
    assertEquals(2, summary.at("/scenarios/not checked").asInt());
    assertEquals(0, summary.at("/scenarios/not applicable").asInt());
    assertEquals(List.of(), PublishedSchema.errors("summary", said()));
  }

  @Test
  void aWorkflowOfGithubIsToldOfFindings() {
    run(new ReportOptions(directory, false, true, false, true, Optional.empty()));
    assertTrue(said().contains("\n::error file=features/a.feature,line=12,title=broken rule%3A "));
  }

  @Test
  void aRunWithoutAScenarioLeavesTheReportsOfTheFormer() throws IOException {
    Files.writeString(directory.resolve("run.json"), "old");
    Reports reports = reports();
    reports.started("the embedded reference", 3);
    reports.abandon();
    assertEquals("old", Files.readString(directory.resolve("run.json")));
    assertTrue(said().contains("no scenario ran: the reports in " + directory + " are those"));
    try (var files = Files.list(directory)) {
      assertEquals(List.of(directory.resolve("run.json")), files.toList());
    }
  }

  @Test
  void aRunWithoutAScenarioSaysWhereThereAreNoReports() {
    reports().abandon();
    assertTrue(said().contains("no scenario ran: no reports were written to " + directory), said());
  }

  @Test
  void givesTheVerdictEvenWhereAFileCannotBeWritten() throws IOException {
    Reports reports = reports();
    Files.createDirectories(directory.resolve("run.har"));
    reports.done(Samples.run());
    assertTrue(said().contains("run.har was not written: "), said());
    assertTrue(said().contains("\nexit code 7: the suite itself failed (also 1: new"), said());
    assertTrue(Files.readString(directory.resolve("run.json")).contains("run.har was not written"));
    assertTrue(Files.exists(directory.resolve("allure.html")));
  }

  @Test
  void givesTheVerdictEvenWhereTheVerdictCannotBeWritten() throws IOException {
    Reports reports = reports();
    Files.createDirectories(directory.resolve("run.json"));
    reports.done(Samples.run());
    for (String file : List.of("index.html", "junit.xml")) {
      assertTrue(
          Files.readString(directory.resolve(file)).contains("run.json was not written"), file);
    }
  }

  @Test
  void everythingThatShowsTheVerdictAgrees() throws IOException {
    Reports reports = reports();
    reports.done(Samples.run());

    Run run = RunJson.read(directory);
    String verdict = VerdictLine.of(run);
    assertEquals(7, reports.exitCode());
    assertEquals(7, run.exit().code());
    assertTrue(said().contains("\n" + verdict + "\nexit code " + VerdictLine.exit(run) + "\n"));
    for (String file :
        List.of("index.html", "junit.xml", "allure-results/environment.properties")) {
      assertTrue(Files.readString(directory.resolve(file)).contains(verdict), file);
      assertTrue(
          Files.readString(directory.resolve(file)).contains("7: the suite itself failed"), file);
    }
  }

  @Test
  void refusesADirectoryThatIsNone() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertThrows(
        UsageException.class, () -> new Reports(ReportOptions.to(file), output(), Samples.BASE));
  }

  private void run() {
    run(ReportOptions.to(directory));
  }

  private void run(ReportOptions options) {
    Reports reports = new Reports(options, output(), Samples.BASE);
    RunReport run = Samples.run();
    reports.started("the embedded reference", run.run().scenarios().size());
    run.run().scenarios().forEach(reports::finished);
    reports.done(run);
  }

  private Reports reports() {
    return new Reports(ReportOptions.to(directory), output(), Samples.BASE);
  }

  private MaskedOutput output() {
    return MaskedOutput.over(out, Samples.redactor());
  }

  private String said() {
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
