package io.kimaicontract.cli;

import io.kimaicontract.sweep.Broom;
import io.kimaicontract.sweep.Findings;
import io.kimaicontract.sweep.Search;
import io.kimaicontract.sweep.Swept;
import io.kimaicontract.target.BadInput;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.Admission;
import io.kimaicontract.users.Doorman;
import io.kimaicontract.users.RunMark;
import io.kimaicontract.verdict.ExitCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes what killed runs left. */
@Command(
    name = "sweep",
    description = {
      "Removes what killed runs left on a Kimai, known by its names, and nothing else.",
      "Not while a run is under way: it would lose its things, too."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false)
final class SweepCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS =
      SettingOptions.of(
          Setting.URL,
          Setting.TOKEN,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.ENV,
          Setting.TIMEOUT,
          Setting.VERBOSE);

  private final Desk desk;

  @Option(names = "--dry-run", description = "list what would be removed, and remove nothing")
  private boolean dryRun;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description = "only what this run left: 1a2b3c of kc-1a2b3c-customer-4")
  private @Nullable String runId;

  @Spec private CommandSpec spec = CommandSpec.create();

  SweepCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Optional<String> run = run();
    Settings settings = desk.settings(SETTINGS, spec.commandLine().getParseResult());
    Target target =
        desk.target(settings)
            .orElseThrow(() -> new BadInput("nothing to sweep; say which Kimai with --url"));
    if (!dryRun && !target.writesAllowed()) {
      throw new BadInput(
          settings.place(Setting.READ_ONLY)
              + " is set, and a sweep removes things; add --dry-run, or leave it out");
    }
    Admission admission = new Doorman(desk.site(target)).authenticate(target.credentials());
    Findings findings = Search.by(admission, run);
    SweepScreen screen = new SweepScreen(target, admission, findings);
    if (dryRun) {
      desk.say(screen.dryRun());
      return ExitCode.CONFORMANT.code();
    }
    List<Swept> swept = new Broom(admission, run).sweep(findings.leftovers());
    desk.say(screen.of(swept));
    boolean clean = swept.stream().noneMatch(s -> s.fate() == Swept.Fate.LEFT);
    return (clean ? ExitCode.CONFORMANT : ExitCode.NOT_CLEANED_UP).code();
  }

  private Optional<String> run() {
    Optional<String> run = Optional.ofNullable(runId);
    if (run.filter(id -> !RunMark.isRun(id)).isPresent()) {
      throw new BadInput(
          "--run-id is '%s'; write the six hexadecimal digits of the run, such as 1a2b3c of kc-1a2b3c-customer-4"
              .formatted(run.get()));
    }
    return run;
  }
}
