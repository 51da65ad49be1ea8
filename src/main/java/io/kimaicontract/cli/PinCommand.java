package io.kimaicontract.cli;

import io.kimaicontract.contract.source.Pin;
import io.kimaicontract.target.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final Desk desk;

  @Option(names = "--output", paramLabel = "FILE", description = "where to write (standard output)")
  private @Nullable Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  PinCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    ChosenContract chosen =
        ChosenContract.by(
            desk,
            desk.settings(ChosenContract.SETTINGS, spec.commandLine().getParseResult()),
            "pin");
    String version = chosen.version().map(v -> " " + v).orElse("");
    write(Pin.of(chosen.contract().original(), "Kimai" + version));
    return 0;
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
