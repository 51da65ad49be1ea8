package io.kimaicontract.cli;

import io.kimaicontract.contract.source.PinnedContractWriter;
import io.kimaicontract.target.UsageException;
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
    description = "Writes a Kimai's contract in our own form: the facts of its OpenAPI document.")
final class PinCommand implements Callable<Integer> {
  private final CommandContext commandContext;

  @Option(names = "--output", paramLabel = "FILE", description = "where to write (standard output)")
  private @Nullable Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  PinCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    ContractArgument chosen =
        ContractArgument.by(
            commandContext,
            commandContext.settings(ContractArgument.SETTINGS, spec.commandLine().getParseResult()),
            "pin");
    String version = chosen.kimaiVersion().map(v -> " " + v).orElse("");
    write(PinnedContractWriter.of(chosen.contract().original(), "Kimai" + version));
    return 0;
  }

  private void write(String text) {
    if (output == null) {
      commandContext.here().out().print(text);
      commandContext.here().out().flush();
      return;
    }
    try {
      Files.writeString(
          commandContext.here().directory().resolve(output), text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UsageException(
          "'" + output + "' cannot be written: " + failed + "; check --output");
    }
  }
}
