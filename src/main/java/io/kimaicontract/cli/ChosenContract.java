package io.kimaicontract.cli;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.GivenDocument;
import io.kimaicontract.target.BadInput;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.Version;
import io.kimaicontract.users.Admission;
import io.kimaicontract.users.Doorman;
import io.kimaicontract.web.Offer;
import io.kimaicontract.web.WebSession;
import java.time.Duration;
import java.util.Optional;

/**
 * The contract that a command was given: a document, or the one of a target itself.
 *
 * @param contract the contract
 * @param version the version of the Kimai that it is of, where that is known
 */
record ChosenContract(Contract contract, Optional<Version> version) {
  static final SettingOptions SETTINGS =
      SettingOptions.of(
          Setting.URL,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.ENV,
          Setting.CONTRACT,
          Setting.TIMEOUT,
          Setting.VERBOSE);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * The contract that the settings name.
   *
   * @param verb what is to be done with it, for complaints
   */
  static ChosenContract by(Desk desk, Settings settings, String verb) {
    Optional<Target> target = desk.target(settings);
    Optional<String> given = settings.text(Setting.CONTRACT);
    if (given.isEmpty() && target.isEmpty()) {
      throw new BadInput("nothing to " + verb + "; give --contract, or --url with a login");
    }
    Duration timeout = target.map(Target::timeout).orElse(PATIENCE);
    GivenDocument reader = new GivenDocument(desk.here().directory(), timeout);
    ContractLocator locator = new ContractLocator(given, reader);
    return locator
        .given()
        .map(c -> new ChosenContract(c, c.version()))
        .orElseGet(() -> own(desk, locator, target.orElseThrow(), verb));
  }

  private static ChosenContract own(
      Desk desk, ContractLocator locator, Target target, String verb) {
    Admission admission = new Doorman(desk.site(target)).authenticate(target.credentials());
    Version version = admission.version();
    Offer<WebSession> session =
        admission
            .session()
            .map(Offer::present)
            .orElseGet(() -> Offer.absent("give --username and --password"));
    Contract contract = locator.locate(target.url(), version, () -> session);
    if (contract.source() instanceof ContractSource.Pinned own) {
      throw new TargetUnusable(
          target.url() + " shows no document to " + verb + ": " + own.reason());
    }
    return new ChosenContract(contract, Optional.of(version));
  }
}
