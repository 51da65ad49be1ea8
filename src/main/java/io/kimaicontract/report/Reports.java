package io.kimaicontract.report;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.compat.NewerRelease;
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
import io.kimaicontract.report.model.CoverageReport;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.RunMapper;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.ExitCode;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioResult;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every report of a run: listens to it, writes its files when it is done, and says on the terminal
 * what it came to. A file that cannot be written is named, and hides no verdict.
 */
public final class Reports implements RunListener {
  private static final String ALLURE_RESULTS = "allure-results";

  private final ReportFiles files;
  private final Redactor redactor;
  private final URI base;
  private final ConsoleReport console;
  private final AllurePlugin allure;
  private final CucumberReports cucumber;
  private @Nullable AnswerFiles answered;
  private int exitCode = ExitCode.SUITE_FAILED.code();

  /**
   * Reports of a run against the URL.
   *
   * @param directory where the files go; those of an earlier run are removed
   * @param verbose whether the terminal names every scenario
   */
  public Reports(Path directory, MaskedOutput out, URI base, boolean verbose) {
    this.files = new ReportFiles(directory, out.stream());
    this.redactor = out.redactor();
    this.base = base;
    this.console = new ConsoleReport(out.stream(), Terminal.detect(), redactor, verbose);
    files.clear();
    this.allure = new AllurePlugin(files.path(ALLURE_RESULTS), base, redactor);
    this.cucumber = new CucumberReports(redactor);
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
  public void held(Contract contract, KimaiVersion kimaiVersion) {
    answered = new AnswerFiles(contract, kimaiVersion, redactor);
    NewerRelease.of(contract, kimaiVersion).ifPresent(newer -> console.note(newer.sentence()));
  }

  @Override
  public void finished(ScenarioResult result) {
    console.finished(result);
  }

  @Override
  public void done(RunReport report) {
    Draft draft = new Draft(new RunMapper(base, redactor), report);
    CoverageReport coverage = CoverageReport.of(draft.run(), report.contractCoverage());
    draft.add(files.attempt("the progress", ignored -> console.ended()));
    draft.add(files.attempt(CucumberReports.HTML, cucumber::write));
    draft.add(files.write(CoverageJson.FILE, () -> CoverageJson.write(coverage)));
    draft.add(files.write(HarReport.FILE, () -> har(report)));
    AnswerFiles held = answered;
    if (held != null) {
      draft.add(files.write(AnswersJson.FILE, () -> held.answers(report)));
      draft.add(files.write(AnswersJson.CONTRACT, held::contractText));
    }
    draft.add(files.attempt(AllureHtml.FILE, html -> drawAllure(draft.run(), html)));
    writeVerdict(draft);
    Run written = draft.run();
    draft.add(files.write(CoveragePage.FILE, () -> CoveragePage.of(coverage, files.path(""))));
    draft.add(files.write(IndexPage.FILE, () -> IndexPage.of(draft.run(), files.path(""))));
    if (!draft.run().equals(written)) {
      writeVerdict(draft);
    }
    exitCode = draft.run().exit().code();
    console.summary(draft.run(), files.path(IndexPage.FILE));
  }

  /** The exit code that the reports show; known when they are done. */
  public int exitCode() {
    return exitCode;
  }

  private void writeVerdict(Draft draft) {
    draft.add(files.write(JUnitReport.FILE, () -> JUnitReport.write(draft.run())));
    draft.add(files.write(RunJson.FILE, () -> RunJson.write(draft.run())));
  }

  private String har(RunReport report) {
    return new HarReport(base, redactor).write(report.verdict().results());
  }

  private void drawAllure(Run run, Path html) {
    allure.done(run);
    AllureHtml.write(files.path(ALLURE_RESULTS), html);
  }

  /**
   * Draws the pages and the summary of an earlier run anew.
   *
   * @throws io.kimaicontract.target.UsageException when the directory holds no {@code run.json} to
   *     draw
   */
  public static Run redraw(Path directory, PrintStream out) {
    Run run = RunJson.read(directory);
    ConsoleReport console = new ConsoleReport(out, Terminal.detect(), new Redactor(), false);
    ReportFiles files = new ReportFiles(directory, out);
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
