package io.kimaicontract.report.console;

import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.OutcomeWord;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.result.CoverageSummary;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The terminal output of a run: a line for each feature, then the findings. */
public final class ConsoleReport implements RunListener {
  private final PrintStream out;
  private final Terminal terminal;
  private final Redactor redactor;
  private final Progress progress;

  /** A report to the stream; verbose, it names every scenario. */
  public ConsoleReport(PrintStream out, Terminal terminal, Redactor redactor, boolean verbose) {
    this.out = out;
    this.terminal = terminal;
    this.redactor = redactor;
    this.progress = new Progress(out, terminal, verbose);
  }

  /**
   * Sets the number of scenarios of each feature file, so that a feature is shown as soon as it
   * ends.
   */
  public void plan(Map<String, Integer> scenariosByFile) {
    progress.plan(scenariosByFile);
  }

  @Override
  public void started(String target, int scenarios) {
    out.println();
    out.println(terminal.bold("kimai-contract"));
    out.println("  target     " + redactor.mask(target));
    out.println("  scenarios  " + scenarios);
    out.println(
        Arrays.stream(Outcome.values())
            .map(o -> terminal.mark(o) + " " + OutcomeWord.of(o))
            .collect(Collectors.joining("   ", "  marks      ", "\n")));
  }

  /** Shows a sentence about the target below the start. */
  public void note(String sentence) {
    Columns.wrapped("  note       ", redactor.mask(sentence)).forEach(out::println);
    out.println();
  }

  @Override
  public void finished(ScenarioResult result) {
    progress.finished(result);
  }

  /** Shows the buffered lines. */
  public void ended() {
    progress.done();
  }

  /**
   * Shows the findings of a run, also of one read from its {@code run.json}.
   *
   * @param page the page with the details
   */
  public void summary(Run run, Path page) {
    new ConsoleSections(out, terminal).print(run);
    out.println();
    out.println("target    " + run.target().sentence());
    out.println("contract  " + run.contract());
    out.println("reports   " + page);
    VerdictLine.ran(run).ifPresent(ran -> out.println("ran       " + ran));
    run.notes().stream()
        .flatMap(note -> Columns.wrapped("note      ", note).stream())
        .forEach(out::println);
    if (run.strict()) {
      out.println("ledger    ignored (--strict): known deviations count as new");
    }
    out.println();
    new SummaryTable(run, terminal).lines().forEach(out::println);
    if (!run.reach().shares().isEmpty()) {
      reached(run.reach()).forEach(out::println);
    }
    out.println();
    out.println(terminal.paint(VerdictLine.tone(run), VerdictLine.of(run)));
    out.println("exit code " + VerdictLine.exit(run));
  }

  private static List<String> reached(CoverageSummary coverageSummary) {
    List<String> lines =
        new ArrayList<>(Columns.wrapped("reached   ", Formats.shares(coverageSummary.shares())));
    String excepted = Formats.exceptions(coverageSummary.shares());
    if (!excepted.isEmpty()) {
      lines.addAll(
          Columns.wrapped(
              "excepted  ", excepted + " (coverage.html says why none can be reached)"));
    }
    return lines;
  }
}
