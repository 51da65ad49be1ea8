package io.kimaicontract.cli;

import io.kimaicontract.cli.screen.SweepScreen;
import io.kimaicontract.sweep.LeftoverFinder;
import io.kimaicontract.sweep.LeftoverRemover;
import io.kimaicontract.sweep.RemovalResult;
import io.kimaicontract.sweep.SearchResult;
import io.kimaicontract.sweep.SettingsRestorer;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.users.RunNaming;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.verdict.result.ExitCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes what interrupted runs left. */
@Command(
    name = "sweep",
    description = {
      "Removes what interrupted runs left on a Kimai, recognised by its names, and nothing else.",
      "Do not sweep during a run: the sweep would remove the records of the run, too."
    })
final class SweepCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS =
      SettingOptions.reaching(
          Setting.URL,
          Setting.TOKEN,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.ENV,
          Setting.ALLOW_WRITES,
          Setting.RATE);

  private final CommandContext commandContext;
  private final WritePermission writePermission;

  @Option(names = "--dry-run", description = "list what would be removed, and remove nothing")
  private boolean dryRun;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description = "only what this run left: 1a2b3c of kc-1a2b3c-customer-4")
  private @Nullable String runId;

  @Spec private CommandSpec spec = CommandSpec.create();

  SweepCommand(CommandContext commandContext, WritePermission writePermission) {
    this.commandContext = commandContext;
    this.writePermission = writePermission;
  }

  @Override
  public Integer call() {
    Optional<String> run = run();
    Settings given = commandContext.settings(SETTINGS, spec.commandLine().getParseResult());
    Target target =
        commandContext
            .target(given)
            .orElseThrow(() -> new UsageException("nothing to sweep; say which Kimai with --url"));
    if (!dryRun && !target.writesAllowed()) {
      throw new UsageException(
          given.place(Setting.READ_ONLY)
              + " is set, and a sweep removes things; add --dry-run, or leave it out");
    }
    if (!dryRun) {
      writePermission.require(
          given, target, "a sweep removes what runs left", "--dry-run to list it only");
    }
    TargetSession targetSession =
        dryRun ? commandContext.look(target) : commandContext.authenticate(target);
    SearchResult searchResult = LeftoverFinder.by(targetSession, run);
    SettingsRestorer settings = new SettingsRestorer(targetSession);
    if (dryRun) {
      commandContext.say(
          new SweepScreen(target, targetSession, searchResult, settings.found()).dryRun());
      return ExitCode.CONFORMANT.code();
    }
    List<RemovalResult> removalResult =
        new LeftoverRemover(targetSession, run).sweep(searchResult.leftovers());
    SweepScreen screen = new SweepScreen(target, targetSession, searchResult, settings.restore());
    commandContext.say(screen.of(removalResult));
    boolean clean =
        settings.isComplete()
            && removalResult.stream()
                .noneMatch(s -> s.removalStatus() == RemovalResult.RemovalStatus.LEFT);
    return (clean ? ExitCode.CONFORMANT : ExitCode.NOT_CLEANED_UP).code();
  }

  private Optional<String> run() {
    Optional<String> run = Optional.ofNullable(runId);
    if (run.filter(id -> !RunNaming.isRun(id)).isPresent()) {
      throw new UsageException(
          "--run-id is '%s'; write the six hexadecimal digits of the run, such as 1a2b3c of kc-1a2b3c-customer-4"
              .formatted(run.get()));
    }
    return run;
  }
}
