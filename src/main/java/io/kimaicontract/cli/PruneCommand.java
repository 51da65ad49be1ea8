package io.kimaicontract.cli;

import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.upkeep.Pruning;
import io.kimaicontract.verdict.LedgerFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes from a ledger file what a run makes superfluous. */
@Command(
    name = "prune",
    description =
        "Removes from a ledger file the entries that a run calls stale, and those that have expired.")
final class PruneCommand implements Callable<Integer> {
  private final CommandContext commandContext;

  @Parameters(paramLabel = "RUN", description = "a run.json, or the directory it is in")
  private Path run = Path.of("reports");

  @Option(
      names = "--deviations",
      paramLabel = "FILE",
      required = true,
      description = "the ledger file; everything else in it stays as it is, comments included")
  private Path deviations = Path.of("accepted.yaml");

  @Option(names = "--dry-run", description = "list what would be removed, and remove nothing")
  private boolean dryRun;

  PruneCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    UpkeepFiles files = new UpkeepFiles(commandContext.here());
    Path place = files.resolve(deviations);
    if (!Files.isRegularFile(place)) {
      throw new UsageException("ledger '" + deviations + "' does not exist; check --deviations");
    }
    LedgerFile file = LedgerFile.read(place).named(deviations.toString());
    Pruning pruning = new Pruning(file, RunJson.read(files.resolve(run)), files.today());
    List<Pruning.Removed> removed = pruning.removed();
    String text = pruning.text();
    removed.forEach(
        e ->
            commandContext.say(
                "%s  %s  %s: %s"
                    .formatted(dryRun ? "to remove" : "removed  ", e.id(), e.title(), e.why())));
    if (removed.isEmpty()) {
      commandContext.say(
          "nothing to remove: no entry of " + deviations + " is stale in that run or expired");
      return 0;
    }
    if (!dryRun) {
      files.write(deviations, "--deviations", text);
    }
    commandContext.say(
        "%s    %s: %s of %s entries%s"
            .formatted(
                dryRun ? "keeps " : "kept  ",
                deviations,
                file.entries().size() - removed.size(),
                file.entries().size(),
                dryRun ? " (--dry-run: nothing was written)" : ""));
    return 0;
  }
}
