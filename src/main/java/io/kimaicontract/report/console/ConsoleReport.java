package io.kimaicontract.report.console;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.Masking;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.result.CoverageSummary;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The terminal output of a run: a line for each feature, then the findings. */
public final class ConsoleReport implements RunListener {
  /** So many of them fit on a line. */
  private static final int MARKS = 4;

  private final PrintStream out;
  private final Terminal terminal;
  private final Redactor redactor;
  private final Masking masking;
  private final Output output;
  private final Remaining remaining;
  private final Progress progress;
  private final ThreadLocal<List<String>> exchanges = ThreadLocal.withInitial(ArrayList::new);

  /** A report to the stream. */
  public ConsoleReport(PrintStream out, Terminal terminal, Redactor redactor, Output output) {
    this(out, terminal, redactor, output, System::nanoTime);
  }

  /** A report by the clock, which counts nanoseconds. */
  ConsoleReport(
      PrintStream out, Terminal terminal, Redactor redactor, Output output, LongSupplier nanos) {
    this.out = out;
    this.terminal = terminal;
    this.redactor = redactor;
    this.masking = new Masking(redactor);
    this.output = output;
    this.remaining = new Remaining(nanos);
    this.progress = new Progress(out, terminal, output == Output.VERBOSE, remaining);
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
    remaining.begin(scenarios);
    if (!showsProgress()) {
      return;
    }
    out.println();
    out.println(terminal.bold("kimai-contract"));
    out.println("  target     " + redactor.mask(target));
    out.println("  scenarios  " + scenarios);
    List<ShownOutcome> marks = List.of(ShownOutcome.values());
    out.println("  marks      " + marks(marks.subList(0, MARKS)));
    out.println("             " + marks(marks.subList(MARKS, marks.size())));
    out.println();
  }

  private String marks(List<ShownOutcome> outcomes) {
    return outcomes.stream()
        .map(o -> terminal.mark(o) + " " + o.words())
        .collect(Collectors.joining("   "));
  }

  /** Shows a sentence about the target below the start. */
  public void note(String sentence) {
    if (showsProgress()) {
      Columns.wrapped("  note       ", redactor.mask(sentence)).forEach(out::println);
      out.println();
    }
  }

  /** Keeps the exchange for the scenario that the calling thread runs. */
  public void exchanged(Exchange exchange) {
    if (output == Output.VERBOSE) {
      exchanges.get().addAll(ExchangeLines.of(masking.exchange(exchange)));
    }
  }

  @Override
  public void finished(ScenarioResult result) {
    if (showsProgress()) {
      progress.finished(result, List.copyOf(exchanges.get()));
      exchanges.remove();
    }
  }

  /** Shows the buffered lines. */
  public void ended() {
    if (showsProgress()) {
      progress.done();
    }
  }

  private boolean showsProgress() {
    return output == Output.NORMAL || output == Output.VERBOSE;
  }

  /**
   * Shows the findings of a run, also of one read from its {@code run.json}.
   *
   * @param page the page with the details
   */
  public void summary(Run run, Path page) {
    if (output == Output.QUIET) {
      out.println("reports   " + page);
      verdict(run);
    } else if (showsProgress()) {
      whole(run, page);
      verdict(run);
    }
  }

  private void verdict(Run run) {
    out.println(terminal.paint(VerdictLine.tone(run), VerdictLine.of(run)));
    out.println("exit code " + VerdictLine.exit(run));
  }

  private void whole(Run run, Path page) {
    new ConsoleSections(out, terminal, page).print(run);
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
