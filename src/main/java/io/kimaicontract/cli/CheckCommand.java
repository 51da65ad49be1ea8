package io.kimaicontract.cli;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.GivenDocument;
import io.kimaicontract.target.BadInput;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.Admission;
import io.kimaicontract.users.Casting;
import io.kimaicontract.users.Doorman;
import io.kimaicontract.users.Outlook;
import io.kimaicontract.web.Site;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at a target before a run. */
@Command(
    name = "check",
    description = "Looks whether a Kimai can be tested and what a run would skip. Creates nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS =
      SettingOptions.of(
          Setting.URL,
          Setting.TOKEN,
          Setting.TOKEN_EXPIRED,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.ENV,
          Setting.READ_ONLY,
          Setting.CONTRACT,
          Setting.EXPIRE_COMMAND,
          Setting.TIMEOUT,
          Setting.VERBOSE);

  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Settings settings = desk.settings(SETTINGS, spec.commandLine().getParseResult());
    Target target =
        desk.target(settings)
            .orElseThrow(() -> new BadInput("nothing to check; say which Kimai with --url"));
    Site site = desk.site(target);
    Admission admission = new Doorman(site).authenticate(target.credentials());
    Casting casting =
        Casting.of("check", target.writesAllowed(), target.credentials(), desk.redaction());
    Outlook outlook = new Outlook(admission, casting);
    ContractLocator locator =
        new ContractLocator(
            settings.text(Setting.CONTRACT),
            new GivenDocument(desk.here().directory(), target.timeout()));
    Contract contract =
        locator.locate(
            target.url(), admission.version(), () -> CheckScreen.session(admission, outlook));
    desk.say(new CheckScreen(target, admission, outlook, contract).text());
    return 0;
  }
}
