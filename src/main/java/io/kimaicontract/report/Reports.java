package io.kimaicontract.report;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.compat.NewerRelease;
import io.kimaicontract.contract.source.PinnedContractWriter;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.allure.AllureHtml;
import io.kimaicontract.report.allure.AllurePlugin;
import io.kimaicontract.report.console.ConsoleReport;
import io.kimaicontract.report.console.Terminal;
import io.kimaicontract.report.cucumber.CucumberReports;
import io.kimaicontract.report.har.HarReport;
import io.kimaicontract.report.html.CoveragePage;
import io.kimaicontract.report.html.IndexPage;
import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.json.CoverageJson;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.report.junit.JUnitReport;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.result.CoverageReport;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes every report of a run: follows the run, writes the files at its end, and prints the result
 * on the terminal. It names a file that cannot be written; the verdict is shown all the same.
 */
public final class Reports implements RunListener {
  private static final String ALLURE_RESULTS = "allure-results";

  private final ReportFiles files;
  private final Redactor redactor;
  private final ConsoleReport console;
  private final AllurePlugin allure;
  private final CucumberReports cucumber;
  private final HarReport har;
  private volatile @Nullable Supplier<String> contractText;
  private int exitCode = ExitCode.SUITE_FAILED.code();

  /**
   * Reports of a run against the URL.
   *
   * @param directory the directory of the files; those of an earlier run are removed
   * @param verbose whether the terminal names every scenario, and Allure every exchange
   */
  public Reports(Path directory, MaskedOutput out, URI base, boolean verbose) {
    this.files = new ReportFiles(directory, out.stream());
    this.redactor = out.redactor();
    this.console = new ConsoleReport(out.stream(), Terminal.detect(), redactor, verbose);
    files.clear();
    this.allure = new AllurePlugin(files.path(ALLURE_RESULTS), base, redactor, verbose);
    this.cucumber = new CucumberReports(redactor);
    this.har = new HarReport(files.path(HarReport.FILE), base);
  }

  /** The reports that are Cucumber plugins, because they need steps. */
  public List<Plugin> plugins() {
    return List.of(allure.plugin(), cucumber);
  }

  /** Attaches the exchange to the current step of the calling thread, if there is one. */
  public void attach(Exchange exchange) {
    allure.attach(exchange);
  }

  /** The log of exchanges: {@code run.har}. */
  public ExchangeLog exchangeLog() {
    return har;
  }

  /**
   * Sets the number of scenarios of each feature file, so that a feature is shown as soon as it
   * ends.
   */
  public void plan(Map<String, Integer> scenariosByFile) {
    console.plan(scenariosByFile);
  }

  @Override
  public void started(String target, int scenarios) {
    console.started(target, scenarios);
  }

  @Override
  public void held(Contract contract, KimaiVersion kimaiVersion) {
    contractText =
        () -> redactor.mask(PinnedContractWriter.of(contract.original(), "Kimai " + kimaiVersion));
    NewerRelease.of(contract, kimaiVersion).ifPresent(newer -> console.note(newer.sentence()));
  }

  @Override
  public void finished(ScenarioResult result) {
    console.finished(result);
  }

  @Override
  public void done(RunReport report) {
    CoverageReport coverage = CoverageReport.of(report.run(), report.contractCoverage());
    Run run = report.run();
    run = with(run, files.attempt("the progress", ignored -> console.ended()));
    run = with(run, files.attempt(CucumberReports.HTML, cucumber::write));
    run = with(run, files.write(CoverageJson.FILE, () -> CoverageJson.write(coverage)));
    run = with(run, files.attempt(HarReport.FILE, ignored -> har.close()));
    run = withAnswers(run, report.seenAnswers());
    Run judged = run;
    run = with(run, files.attempt(AllureHtml.FILE, html -> drawAllure(judged, html)));
    run = withVerdict(run);
    Run written = run;
    run =
        with(run, files.write(CoveragePage.FILE, () -> CoveragePage.of(coverage, files.path(""))));
    run = with(run, files.write(IndexPage.FILE, () -> IndexPage.of(written, files.path(""))));
    if (!run.equals(written)) {
      withVerdict(run);
    }
    exitCode = run.exit().code();
    console.summary(run, files.path(IndexPage.FILE));
  }

  /** The exit code that the reports show; known when they are done. */
  public int exitCode() {
    return exitCode;
  }

  /** The files by which two runs are compared, in addition to their results. */
  private Run withAnswers(Run run, SeenAnswers seenAnswers) {
    Run written = with(run, files.write(AnswersJson.FILE, () -> AnswersJson.write(seenAnswers)));
    Supplier<String> contract = contractText;
    return contract == null ? written : with(written, files.write(AnswersJson.CONTRACT, contract));
  }

  private Run withVerdict(Run run) {
    Run drawn = with(run, files.write(JUnitReport.FILE, () -> JUnitReport.write(run)));
    return with(drawn, files.write(RunJson.FILE, () -> RunJson.write(drawn)));
  }

  /** The run, with the failure of a report if one failed. */
  private Run with(Run run, Optional<String> failure) {
    return failure.map(redactor::mask).map(run::failed).orElse(run);
  }

  private void drawAllure(Run run, Path html) {
    allure.done(run);
    AllureHtml.write(files.path(ALLURE_RESULTS), html);
  }

  /**
   * Draws the pages and the summary of an earlier run again.
   *
   * @throws io.kimaicontract.target.UsageException when the directory holds no {@code run.json} to
   *     draw
   */
  public static Run redraw(Path directory, MaskedOutput out) {
    Run run = RunJson.read(directory);
    ConsoleReport console =
        new ConsoleReport(out.stream(), Terminal.detect(), out.redactor(), false);
    ReportFiles files = new ReportFiles(directory, out.stream());
    CoverageJson.find(directory)
        .flatMap(c -> files.write(CoveragePage.FILE, () -> CoveragePage.of(c, directory)))
        .or(() -> files.write(IndexPage.FILE, () -> IndexPage.of(run, directory)))
        .ifPresent(
            failed -> {
              throw new IllegalStateException(failed);
            });
    console.summary(run, files.path(IndexPage.FILE));
    return run;
  }
}
