package io.kimaicontract.cli;

import io.kimaicontract.cli.screen.CheckScreen;
import io.kimaicontract.cli.screen.LedgerLines;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.http.health.BearerCheck;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.users.RunCapabilities;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.verdict.LedgerFile;
import io.kimaicontract.verdict.LedgerFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at a target before a run. */
@Command(
    name = "check",
    description =
        "Checks whether a Kimai can be tested and what a run would skip. Creates nothing.")
final class CheckCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS =
      SettingOptions.reaching(
          Setting.URL,
          Setting.TOKEN,
          Setting.TOKEN_EXPIRED,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.ENV,
          Setting.READ_ONLY,
          Setting.TOKEN_USER,
          Setting.CONTRACT,
          Setting.DEVIATIONS,
          Setting.ONLY_DEVIATIONS,
          Setting.EXPIRE_COMMAND);

  private final CommandContext commandContext;

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    Settings settings = commandContext.settings(SETTINGS, spec.commandLine().getParseResult());
    LedgerFiles ledgerFiles = LedgerArguments.of(settings);
    ledgerFiles.ledger();
    Target target =
        commandContext
            .target(settings)
            .orElseThrow(() -> new UsageException("nothing to check; say which Kimai with --url"));
    TargetSession targetSession = commandContext.look(target);
    BearerCheck.flaw(targetSession.targetConnection().transport())
        .ifPresent(
            flaw -> {
              throw new TargetUnusable(target.url() + ": " + flaw);
            });
    RunCapabilities runCapabilities = new RunCapabilities(targetSession);
    ContractLocator locator =
        new ContractLocator(
            settings.text(Setting.CONTRACT),
            new DocumentLoader(commandContext.here().directory(), target.timeout()));
    Contract contract =
        locator.locate(
            target.url(),
            targetSession.kimaiVersion(),
            () -> CheckScreen.session(targetSession, runCapabilities));
    LedgerLines ledger =
        new LedgerLines(
            ledgerFiles.read().stream().map(this::shortlyNamed).toList(),
            targetSession.kimaiVersion(),
            new UpkeepFiles(commandContext.here()).today());
    commandContext.say(
        new CheckScreen(
                target,
                targetSession,
                runCapabilities,
                contract,
                ledger,
                settings.isOn(Setting.VERBOSE))
            .text());
    return 0;
  }

  private LedgerFile shortlyNamed(LedgerFile file) {
    Path directory = commandContext.here().directory();
    Path path = directory.resolve(file.name());
    return path.startsWith(directory) ? file.named(directory.relativize(path).toString()) : file;
  }
}
