package io.kimaicontract.cli;

import io.kimaicontract.access.Admission;
import io.kimaicontract.access.Doorman;
import io.kimaicontract.access.Offer;
import io.kimaicontract.access.WebSession;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.Pin;
import io.kimaicontract.run.ContractLocator;
import io.kimaicontract.run.GivenDocument;
import io.kimaicontract.target.BadInput;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a contract in our own form. */
@Command(
    name = "pin",
    description = "Writes a Kimai's contract in our own form: the facts of its OpenAPI document.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false)
final class PinCommand implements Callable<Integer> {
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

  private final Desk desk;

  @Option(names = "--output", paramLabel = "FILE", description = "where to write (standard output)")
  private @Nullable Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  PinCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Settings settings = desk.settings(SETTINGS, spec.commandLine().getParseResult());
    Optional<Target> target = desk.target(settings);
    Optional<String> given = settings.text(Setting.CONTRACT);
    if (given.isEmpty() && target.isEmpty()) {
      throw new BadInput("nothing to pin; give --contract, or --url with a login");
    }
    Duration timeout = target.map(Target::timeout).orElse(PATIENCE);
    GivenDocument reader = new GivenDocument(desk.here().directory(), timeout);
    ContractLocator locator = new ContractLocator(given, reader);
    write(given.isPresent() ? given(locator) : own(locator, target.orElseThrow()));
    return 0;
  }

  private static String given(ContractLocator locator) {
    Contract contract = locator.given().orElseThrow();
    String version = contract.version().map(v -> " " + v).orElse("");
    return Pin.of(contract.original(), "Kimai" + version);
  }

  private String own(ContractLocator locator, Target target) {
    Admission admission = new Doorman(desk.site(target)).admit(target.credentials());
    Version version = admission.version();
    Offer<WebSession> session =
        admission
            .session()
            .map(Offer::present)
            .orElseGet(() -> Offer.absent("give --username and --password"));
    Contract contract = locator.locate(target.url(), version, () -> session);
    if (contract.source() instanceof ContractSource.Pinned pinned) {
      throw new TargetUnusable(target.url() + " shows no document to pin: " + pinned.reason());
    }
    return Pin.of(contract.original(), "Kimai " + version);
  }

  private void write(String text) {
    if (output == null) {
      desk.here().out().print(text);
      desk.here().out().flush();
      return;
    }
    try {
      Files.writeString(desk.here().directory().resolve(output), text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new BadInput("'" + output + "' cannot be written: " + failed + "; check --output");
    }
  }
}
