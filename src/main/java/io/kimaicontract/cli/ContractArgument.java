package io.kimaicontract.cli;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.WebSession;
import java.time.Duration;
import java.util.Optional;

/**
 * The contract that a command works with: a given document, or the document of a target.
 *
 * @param contract the contract
 * @param kimaiVersion the version of that Kimai, if it is known
 */
record ContractArgument(Contract contract, Optional<KimaiVersion> kimaiVersion) {
  static final SettingOptions SETTINGS =
      SettingOptions.reaching(
          Setting.URL,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.ENV,
          Setting.CONTRACT);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * The contract that the settings name.
   *
   * @param verb the name of the command, for error messages
   */
  static ContractArgument by(CommandContext commandContext, Settings settings, String verb) {
    Optional<Target> target = commandContext.target(settings);
    Optional<String> given = settings.text(Setting.CONTRACT);
    if (given.isEmpty() && target.isEmpty()) {
      throw new UsageException("nothing to " + verb + "; give --contract, or --url with a login");
    }
    Duration timeout = target.map(Target::timeout).orElse(PATIENCE);
    DocumentLoader reader = new DocumentLoader(commandContext.here().directory(), timeout);
    ContractLocator locator = new ContractLocator(given, reader);
    return locator
        .given()
        .map(c -> new ContractArgument(c, c.kimaiVersion()))
        .orElseGet(() -> own(commandContext, locator, target.orElseThrow(), verb));
  }

  private static ContractArgument own(
      CommandContext commandContext, ContractLocator locator, Target target, String verb) {
    TargetSession targetSession = commandContext.look(target);
    KimaiVersion kimaiVersion = targetSession.kimaiVersion();
    Availability<WebSession> session =
        targetSession
            .session()
            .map(Availability::present)
            .orElseGet(() -> Availability.absent("give --username and --password"));
    Contract contract = locator.locate(target.url(), kimaiVersion, () -> session);
    if (contract.source() instanceof ContractSource.Pinned own) {
      throw new TargetUnusable(
          target.url() + " shows no document to " + verb + ": " + own.reason());
    }
    return new ContractArgument(contract, Optional.of(kimaiVersion));
  }
}
