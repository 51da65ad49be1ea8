package io.kimaicontract.cli;

import io.kimaicontract.merge.MergedRun;
import io.kimaicontract.merge.ShardMismatch;
import io.kimaicontract.report.MergedReports;
import io.kimaicontract.report.har.HarMerge;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the reports of shards. */
@Command(
    name = "merge",
    description = {
      "Joins the reports of shards (run --shard) into one verdict: run.json, JUnit, Allure, HAR, coverage and the pages.",
      "A shard that is missing, doubled, or of another target or suite version ends it with exit code 7."
    })
final class MergeCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS =
      SettingOptions.of(
          Setting.REPORTS,
          Setting.MIN_OPERATIONS,
          Setting.MIN_SUCCESS,
          Setting.MIN_PARAMETERS,
          Setting.MIN_REQUEST_PROPERTIES,
          Setting.MIN_RESPONSE_PROPERTIES,
          Setting.VERBOSE);

  private final CommandContext commandContext;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "the reports of a shard, or a directory whose subdirectories hold them")
  private List<Path> directories = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  MergeCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    Settings settings = commandContext.settings(SETTINGS, spec.commandLine().getParseResult());
    Path reports = settings.resolve(settings.text(Setting.REPORTS).orElse("reports"));
    List<Path> shards = directories.stream().flatMap(d -> shards(settings, d)).toList();
    if (shards.stream().anyMatch(s -> s.normalize().equals(reports.normalize()))) {
      throw new UsageException(
          "the merged reports would replace those of a shard in "
              + reports
              + "; choose another directory with --reports");
    }
    try {
      MergedRun.Joined joined =
          MergedRun.of(shards, RunCommand.coverageThresholds(settings), HarMerge::entries);
      return MergedReports.write(
              joined.report(), joined.directories(), reports, commandContext.output())
          .exit()
          .code();
    } catch (ShardMismatch mismatch) {
      commandContext
          .here()
          .err()
          .println(
              "error: " + commandContext.redactor().mask(String.valueOf(mismatch.getMessage())));
      return ExitCode.SUITE_FAILED.code();
    }
  }

  private static Stream<Path> shards(Settings settings, Path given) {
    Path directory = settings.resolve(given.toString());
    if (!Files.isDirectory(directory)) {
      throw new UsageException("'" + given + "' is no directory; give the reports of a shard");
    }
    if (Files.exists(directory.resolve(RunJson.FILE))) {
      return Stream.of(directory);
    }
    try (Stream<Path> below = Files.list(directory)) {
      List<Path> found = below.filter(d -> Files.exists(d.resolve(RunJson.FILE))).sorted().toList();
      if (found.isEmpty()) {
        throw new UsageException(
            "neither '" + given + "' nor a directory in it holds a " + RunJson.FILE);
      }
      return found.stream();
    } catch (IOException unreadable) {
      throw new UsageException("'" + given + "' cannot be read: " + unreadable);
    }
  }
}
