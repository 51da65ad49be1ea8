package io.kimaicontract.report;

import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.report.allure.AllureHtml;
import io.kimaicontract.report.allure.AllureResults;
import io.kimaicontract.report.console.ConsoleReport;
import io.kimaicontract.report.console.Output;
import io.kimaicontract.report.console.Terminal;
import io.kimaicontract.report.har.HarMerge;
import io.kimaicontract.report.har.HarReport;
import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.html.CoveragePage;
import io.kimaicontract.report.html.IndexPage;
import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.json.CoverageJson;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.report.junit.JUnitReport;
import io.kimaicontract.report.markdown.MarkdownSummary;
import io.kimaicontract.verdict.result.CoverageReport;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the reports of a run that shards ran, from theirs. */
public final class MergedReports {
  private static final String ALLURE_RESULTS = "allure-results";

  private MergedReports() {}

  /**
   * Writes them to the directory, prints the summary, and returns the run with what could not be
   * written.
   *
   * @param shards the directories of the shards' reports
   */
  public static Run write(RunReport report, List<Path> shards, Path directory, MaskedOutput out) {
    ReportFiles files = new ReportFiles(directory);
    files.prepare();
    Run run = report.run();
    CoverageReport coverage = CoverageReport.of(run, report.contractCoverage());
    files.write(CoverageJson.FILE, () -> CoverageJson.write(coverage));
    files.write(AnswersJson.FILE, () -> AnswersJson.write(report.seenAnswers()));
    files.attempt(HarReport.FILE, har -> HarMerge.write(shards, har));
    shards.stream()
        .map(s -> s.resolve(AnswersJson.CONTRACT))
        .filter(Files::isRegularFile)
        .findFirst()
        .ifPresent(c -> files.write(AnswersJson.CONTRACT, () -> text(c)));
    Map<String, String> places = new HashMap<>();
    files.attempt(
        AllureHtml.FILE,
        html -> {
          Path results = files.unfinished(ALLURE_RESULTS);
          AllureResults.join(
              run, shards.stream().map(s -> s.resolve(ALLURE_RESULTS)).toList(), results);
          places.putAll(AllureHtml.write(results, html));
          AllureResults.replace(files.path(ALLURE_RESULTS), results);
        });
    Run told = files.failures().stream().reduce(run, Run::failed, (one, other) -> other);
    files.write(JUnitReport.FILE, () -> JUnitReport.write(told));
    files.write(RunJson.FILE, () -> RunJson.write(told));
    files.write(CoveragePage.FILE, () -> CoveragePage.of(coverage, directory));
    Changes changes = Changes.of(List.of(), told);
    files.write(MarkdownSummary.FILE, () -> MarkdownSummary.of(told, changes));
    files.write(IndexPage.FILE, () -> IndexPage.of(told, changes, places, directory));
    files.end();
    if (!files.failures().isEmpty() && told.failures().equals(run.failures())) {
      throw new IllegalStateException(String.join("; ", files.failures()));
    }
    new ConsoleReport(out.stream(), Terminal.detect(), out.redactor(), Output.NORMAL)
        .summary(told, files.path(IndexPage.FILE));
    return told;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
