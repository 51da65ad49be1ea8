package io.kimaicontract.cli;

import io.kimaicontract.report.Reports;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the reports of an earlier run again. */
@Command(
    name = "report",
    description = "Draws the pages and the summary of an earlier run again, from its run.json.")
final class ReportCommand implements Callable<Integer> {
  private final CommandContext commandContext;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "reports",
      description = "the directory with run.json (${DEFAULT-VALUE})")
  private Path directory = Path.of("reports");

  @Option(
      names = "--history",
      paramLabel = "FILE|DIR",
      description = "where the history of runs is kept; in DIR if not given")
  private @Nullable Path history;

  ReportCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    Path place = commandContext.here().directory().resolve(directory);
    Path kept = history == null ? place : commandContext.here().directory().resolve(history);
    return Reports.redraw(place, kept, commandContext.output()).exit().code();
  }
}
