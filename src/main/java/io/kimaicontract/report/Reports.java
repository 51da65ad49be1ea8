package io.kimaicontract.report;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.MaskedOutput;
import io.kimaicontract.http.Redaction;
import io.kimaicontract.report.allure.AllureHtml;
import io.kimaicontract.report.allure.AllurePlugin;
import io.kimaicontract.report.console.ConsoleReport;
import io.kimaicontract.report.console.Terminal;
import io.kimaicontract.report.cucumber.CucumberReports;
import io.kimaicontract.report.har.HarReport;
import io.kimaicontract.report.model.CoverageJson;
import io.kimaicontract.report.model.CoverageReport;
import io.kimaicontract.report.model.Recorder;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.RunJson;
import io.kimaicontract.report.page.CoveragePage;
import io.kimaicontract.report.page.IndexPage;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioResult;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every report of a run: listens to it, writes its files when it is done, and says on the terminal
 * what it came to. A file that cannot be written is named, and hides no verdict.
 */
public final class Reports implements RunListener {
  private static final String ALLURE_RESULTS = "allure-results";

  private final ReportFiles files;
  private final Redaction redaction;
  private final URI base;
  private final ConsoleReport console;
  private final AllurePlugin allure;
  private final CucumberReports cucumber;

  /**
   * Reports of a run against the URL.
   *
   * @param directory where the files go; those of an earlier run are removed
   * @param verbose whether the terminal names every scenario
   */
  public Reports(Path directory, MaskedOutput out, URI base, boolean verbose) {
    this.files = new ReportFiles(directory, out.stream());
    this.redaction = out.redaction();
    this.base = base;
    this.console = new ConsoleReport(out.stream(), Terminal.detect(), redaction, verbose);
    files.clear();
    this.allure = new AllurePlugin(files.path(ALLURE_RESULTS), base, redaction);
    this.cucumber = new CucumberReports(redaction, files::attempt);
  }

  /** What Cucumber is given as plugins: they know of steps. */
  public List<Plugin> plugins() {
    return List.of(allure.plugin(), cucumber);
  }

  /** Attaches the exchange to the step that the calling thread is in, if it is in one. */
  public void attach(Exchange exchange) {
    allure.attach(exchange);
  }

  /** Tells how many scenarios each feature file has, so that each is shown as soon as it ends. */
  public void plan(Map<String, Integer> scenariosByFile) {
    console.plan(scenariosByFile);
  }

  @Override
  public void started(String target, int scenarios) {
    console.started(target, scenarios);
  }

  @Override
  public void finished(ScenarioResult result) {
    console.finished(result);
  }

  @Override
  public void done(RunReport report) {
    console.ended();
    cucumber.write();
    Run run = new Recorder(base, redaction).run(report);
    CoverageReport coverage = CoverageReport.of(run, report.reach());
    files.write(RunJson.FILE, () -> RunJson.write(run));
    files.write(CoverageJson.FILE, () -> CoverageJson.write(coverage));
    files.write(
        HarReport.FILE, () -> new HarReport(base, redaction).write(report.verdict().results()));
    files.attempt(
        AllureHtml.FILE,
        html -> {
          allure.done(run);
          AllureHtml.write(files.path(ALLURE_RESULTS), html);
        });
    draw(run, Optional.of(coverage), files, console);
  }

  /**
   * Draws the pages and the summary of an earlier run anew.
   *
   * @throws io.kimaicontract.target.BadInput when the directory holds no {@code run.json} to draw
   */
  public static Run redraw(Path directory, PrintStream out) {
    Run run = RunJson.read(directory);
    ConsoleReport console = new ConsoleReport(out, Terminal.detect(), new Redaction(), false);
    draw(run, CoverageJson.find(directory), new ReportFiles(directory, out), console);
    return run;
  }

  private static void draw(
      Run run, Optional<CoverageReport> coverage, ReportFiles files, ConsoleReport console) {
    coverage.ifPresent(
        c -> files.write(CoveragePage.FILE, () -> CoveragePage.of(c, files.path(""))));
    files.write(IndexPage.FILE, () -> IndexPage.of(run, files.path("")));
    console.summary(run, files.path(IndexPage.FILE));
  }
}
