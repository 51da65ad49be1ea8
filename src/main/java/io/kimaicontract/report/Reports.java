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
import io.kimaicontract.report.allure.AllureResults;
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
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes every report of a run: follows the run, writes the files at its end, and prints the result
 * on the terminal. It names a file that cannot be written; the verdict is shown all the same.
 */
public final class Reports implements RunListener {
  private static final String ALLURE_RESULTS = "allure-results";

  private final ReportFiles files;
  private final PrintStream out;
  private final Redactor redactor;
  private final ConsoleReport console;
  private final AllurePlugin allure;
  private final CucumberReports cucumber;
  private final HarReport har;
  private volatile @Nullable Supplier<String> contractText;
  private volatile boolean begun;
  private int exitCode = ExitCode.SUITE_FAILED.code();

  /**
   * Reports of a run against the URL.
   *
   * @param directory the directory of the files; those of an earlier run are replaced at the end
   * @param verbose whether the terminal names every scenario, and Allure every exchange
   */
  public Reports(Path directory, MaskedOutput out, URI base, boolean verbose) {
    this.files = new ReportFiles(directory);
    this.out = out.stream();
    this.redactor = out.redactor();
    this.console = new ConsoleReport(out.stream(), Terminal.detect(), redactor, verbose);
    files.prepare();
    this.allure = new AllurePlugin(files.unfinished(ALLURE_RESULTS), base, redactor, verbose);
    this.cucumber = new CucumberReports(redactor);
    this.har = new HarReport(files.unfinished(HarReport.FILE), base);
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
    files.begin();
  }

  @Override
  public void held(Contract contract, KimaiVersion kimaiVersion) {
    contractText =
        () -> redactor.mask(PinnedContractWriter.of(contract.original(), "Kimai " + kimaiVersion));
    NewerRelease.of(contract, kimaiVersion).ifPresent(newer -> console.note(newer.sentence()));
  }

  @Override
  public void finished(ScenarioResult result) {
    begun = true;
    console.finished(result);
  }

  @Override
  public void done(RunReport report) {
    begun = true;
    if (!report.run().target().reference()) {
      files.closeToOthers();
    }
    files.guard("the progress", console::ended);
    if (report.run().endedBeforeItsFirstScenario()) {
      exitCode = report.run().exit().code();
      console.summary(report.run(), files.path(IndexPage.FILE));
      leaveFormer();
      return;
    }
    CoverageReport coverage = CoverageReport.of(report.run(), report.contractCoverage());
    files.attempt(CucumberReports.HTML, cucumber::write);
    files.write(CoverageJson.FILE, () -> CoverageJson.write(coverage));
    files.attempt(HarReport.FILE, ignored -> har.close());
    files.write(AnswersJson.FILE, () -> AnswersJson.write(report.seenAnswers()));
    Supplier<String> contract = contractText;
    if (contract != null) {
      files.write(AnswersJson.CONTRACT, contract);
    }
    Run judged = withFailures(report.run());
    files.attempt(AllureHtml.FILE, html -> drawAllure(judged, html));
    Run told = withVerdict(report.run(), coverage);
    exitCode = told.exit().code();
    files.end();
    console.summary(told, files.path(IndexPage.FILE));
  }

  /** The run ended before its first scenario: keeps the reports of a former run, and says so. */
  public void abandon() {
    if (!begun) {
      leaveFormer();
    }
  }

  private void leaveFormer() {
    files.end();
    out.println(
        files.hasFormer()
            ? "no scenario ran: the reports in "
                + files.path("")
                + " are those of a former run, as it left them"
            : "no scenario ran: no reports were written to " + files.path(""));
  }

  /** The exit code that the reports show; known when they are done. */
  public int exitCode() {
    return exitCode;
  }

  /**
   * Writes what shows the verdict; again when one of these files was not written, which it says.
   */
  private Run withVerdict(Run run, CoverageReport coverage) {
    Run told = withFailures(run);
    write(told, coverage);
    Run later = withFailures(run);
    if (!later.equals(told)) {
      write(later, coverage);
    }
    return later;
  }

  private void write(Run run, CoverageReport coverage) {
    files.write(JUnitReport.FILE, () -> JUnitReport.write(run));
    files.write(RunJson.FILE, () -> RunJson.write(run));
    files.write(CoveragePage.FILE, () -> CoveragePage.of(coverage, files.path("")));
    files.write(IndexPage.FILE, () -> IndexPage.of(run, files.path("")));
  }

  /** The run, with what was not written of its reports. */
  private Run withFailures(Run run) {
    return files.failures().stream()
        .map(redactor::mask)
        .reduce(run, Run::failed, (one, other) -> other);
  }

  private void drawAllure(Run run, Path html) {
    allure.done(run);
    AllureHtml.write(files.unfinished(ALLURE_RESULTS), html);
    AllureResults.replace(files.path(ALLURE_RESULTS), files.unfinished(ALLURE_RESULTS));
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
    ReportFiles files = new ReportFiles(directory);
    CoverageJson.find(directory)
        .ifPresent(c -> files.write(CoveragePage.FILE, () -> CoveragePage.of(c, directory)));
    files.write(IndexPage.FILE, () -> IndexPage.of(run, directory));
    files.end();
    if (!files.failures().isEmpty()) {
      throw new IllegalStateException(String.join("; ", files.failures()));
    }
    console.summary(run, files.path(IndexPage.FILE));
    return run;
  }
}
