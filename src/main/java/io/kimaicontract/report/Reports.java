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
import io.kimaicontract.report.allure.AllureTrend;
import io.kimaicontract.report.console.ConsoleReport;
import io.kimaicontract.report.console.Output;
import io.kimaicontract.report.console.Terminal;
import io.kimaicontract.report.cucumber.CucumberReports;
import io.kimaicontract.report.har.HarReport;
import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.history.HistoryFile;
import io.kimaicontract.report.history.PastRun;
import io.kimaicontract.report.html.CoveragePage;
import io.kimaicontract.report.html.IndexPage;
import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.json.CoverageJson;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.report.json.SummaryJson;
import io.kimaicontract.report.junit.JUnitReport;
import io.kimaicontract.report.markdown.GithubAnnotations;
import io.kimaicontract.report.markdown.MarkdownSummary;
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

  private final ReportOptions options;
  private final ReportFiles files;
  private final HistoryFile history;
  private final PrintStream out;
  private final Redactor redactor;
  private final ConsoleReport console;
  private final AllurePlugin allure;
  private final CucumberReports cucumber;
  private final HarReport har;
  private volatile @Nullable Supplier<String> contractText;
  private volatile boolean begun;
  private Changes changes = Changes.none();
  private Map<String, String> places = Map.of();
  private int exitCode = ExitCode.SUITE_FAILED.code();

  /**
   * Reports of a run against the URL; the files of an earlier run are replaced at the end.
   *
   * @throws io.kimaicontract.target.UsageException when they cannot be written where they are to go
   */
  public Reports(ReportOptions options, MaskedOutput out, URI base) {
    this.options = options;
    this.files = new ReportFiles(options.directory());
    this.out = out.stream();
    this.redactor = out.redactor();
    this.console = new ConsoleReport(out.stream(), Terminal.detect(), redactor, options.output());
    this.history = HistoryFile.at(options.historyPlace());
    files.prepare();
    history.prepare();
    this.allure =
        new AllurePlugin(files.unfinished(ALLURE_RESULTS), base, redactor, options.verbose());
    this.cucumber = new CucumberReports(redactor);
    this.har = new HarReport(files.unfinished(HarReport.FILE), base);
  }

  /** The reports that are Cucumber plugins, because they need steps. */
  public List<Plugin> plugins() {
    return List.of(allure.plugin(), cucumber);
  }

  /** Attaches the exchange to the current step of the calling thread, if there is one. */
  public void attach(Exchange exchange) {
    console.exchanged(exchange);
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
    files.guard("the progress", console::ended);
    if (report.run().endedBeforeItsFirstScenario()) {
      exitCode = report.run().exit().code();
      summary(report.run(), Changes.none());
      leaveFormer();
      return;
    }
    CoverageReport coverage = CoverageReport.of(report.run(), report.contractCoverage());
    files.attempt(CucumberReports.HTML, html -> cucumber.write(report.run(), html));
    files.write(CoverageJson.FILE, () -> CoverageJson.write(coverage));
    files.attempt(HarReport.FILE, ignored -> har.close());
    files.write(AnswersJson.FILE, () -> AnswersJson.write(report.seenAnswers()));
    Supplier<String> contract = contractText;
    if (contract != null) {
      files.write(AnswersJson.CONTRACT, contract);
    }
    Run judged = withFailures(report.run());
    files.guard(HistoryFile.NAME, () -> changes = Changes.of(history.runs(), judged));
    files.attempt(AllureHtml.FILE, html -> drawAllure(judged, html));
    files.guard(HistoryFile.NAME, () -> history.add(PastRun.of(withFailures(report.run()))));
    Run told = withVerdict(report.run(), coverage);
    exitCode = told.exit().code();
    files.end();
    summary(told, changes);
  }

  private void summary(Run run, Changes since) {
    if (options.json()) {
      out.print(SummaryJson.write(run, since, files.path("")));
      return;
    }
    console.summary(run, files.path(IndexPage.FILE));
    if (options.github()) {
      GithubAnnotations.of(run).forEach(out::println);
    }
  }

  /** The run ended before its first scenario: keeps the reports of a former run, and says so. */
  public void abandon() {
    if (!begun) {
      leaveFormer();
    }
  }

  /** The run did not begin, because what it was asked for is wrong: keeps what is there. */
  public void discard() {
    begun = true;
    files.end();
  }

  private void leaveFormer() {
    files.end();
    if (options.json()) {
      return;
    }
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
    files.write(MarkdownSummary.FILE, () -> MarkdownSummary.of(run, changes));
    files.write(CoveragePage.FILE, () -> CoveragePage.of(coverage, files.path("")));
    files.write(IndexPage.FILE, () -> IndexPage.of(run, changes, places, files.path("")));
  }

  /** The run, with what was not written of its reports. */
  private Run withFailures(Run run) {
    return files.failures().stream()
        .map(redactor::mask)
        .reduce(run, Run::failed, (one, other) -> other);
  }

  private void drawAllure(Run run, Path html) {
    Path results = files.unfinished(ALLURE_RESULTS);
    allure.done(run);
    AllureTrend.write(run, changes, redactor, results, files.path(ALLURE_RESULTS));
    places = AllureHtml.write(results, html);
    AllureResults.replace(files.path(ALLURE_RESULTS), results);
  }

  /**
   * Draws the pages and the summary of an earlier run again.
   *
   * @param history the file of the history, or its directory
   * @throws io.kimaicontract.target.UsageException when the directory holds no {@code run.json} to
   *     draw
   */
  public static Run redraw(Path directory, Path history, MaskedOutput out) {
    Run run = RunJson.read(directory);
    ConsoleReport console =
        new ConsoleReport(out.stream(), Terminal.detect(), out.redactor(), Output.NORMAL);
    ReportFiles files = new ReportFiles(directory);
    Changes changes = Changes.of(HistoryFile.at(history).runs(), run);
    Map<String, String> places = AllureHtml.places(directory.resolve(AllureHtml.FILE));
    CoverageJson.find(directory)
        .ifPresent(c -> files.write(CoveragePage.FILE, () -> CoveragePage.of(c, directory)));
    files.write(MarkdownSummary.FILE, () -> MarkdownSummary.of(run, changes));
    files.write(IndexPage.FILE, () -> IndexPage.of(run, changes, places, directory));
    files.end();
    if (!files.failures().isEmpty()) {
      throw new IllegalStateException(String.join("; ", files.failures()));
    }
    console.summary(run, files.path(IndexPage.FILE));
    return run;
  }
}
