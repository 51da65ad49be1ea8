package io.kimaicontract.cli;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.fixture.EffectsFile;
import io.kimaicontract.report.json.CoverageJson;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.run.cucumber.FeatureSources;
import io.kimaicontract.scaffold.FeatureIndex;
import io.kimaicontract.scaffold.Scaffold;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.OperationCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes skeletons of features for what no scenario reaches. */
@Command(
    name = "scaffold",
    description =
        "Writes a skeleton of a feature for each operation of a contract that no scenario reaches.")
final class ScaffoldCommand implements Callable<Integer> {
  private final CommandContext commandContext;

  @Option(
      names = "--reached",
      paramLabel = "FILE",
      description =
          "the coverage.json of a run, which lists the reached operations; without it, an operation that a feature names counts as reached")
  private @Nullable Path reached;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "features/scaffold",
      description = "where the features go (${DEFAULT-VALUE}); nothing there is overwritten")
  private Path output = Path.of("features/scaffold");

  @Spec private CommandSpec spec = CommandSpec.create();

  ScaffoldCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    Contract contract =
        ContractArgument.by(
                commandContext,
                commandContext.settings(
                    ContractArgument.SETTINGS, spec.commandLine().getParseResult()),
                "scaffold")
            .contract();
    FeatureIndex featureIndex = new FeatureIndex(FeatureSources.read(directories()));
    List<OperationCoverage> run = reached();
    List<Operation> missing = missing(contract, featureIndex, run);
    Map<String, String> reasons =
        run.stream()
            .collect(Collectors.toMap(OperationCoverage::operation, OperationCoverage::reason));
    Map<String, String> files =
        Scaffold.of(contract, missing, featureIndex, reasons, EffectsFile.onCaller());
    refuseToOverwrite(files.keySet());
    files.forEach(this::write);
    conclude(contract, missing.size(), files.size());
    return 0;
  }

  private List<Path> directories() {
    Path here = commandContext.here().directory();
    return List.of(here.resolve("features"), here.resolve(output));
  }

  private List<OperationCoverage> reached() {
    return reached == null
        ? List.of()
        : CoverageJson.read(commandContext.here().directory().resolve(reached)).operations();
  }

  private List<Operation> missing(
      Contract contract, FeatureIndex featureIndex, List<OperationCoverage> run) {
    Set<String> called =
        run.stream()
            .filter(OperationCoverage::called)
            .map(OperationCoverage::operation)
            .collect(Collectors.toSet());
    return contract.operations().stream()
        .filter(o -> reached == null ? !featureIndex.name(o) : !called.contains(o.name()))
        .toList();
  }

  private void refuseToOverwrite(Set<String> names) {
    for (String name : names) {
      if (Files.exists(commandContext.here().directory().resolve(output).resolve(name))) {
        throw new UsageException(
            "'%s' is there already and would be overwritten; move it, or choose another --output"
                .formatted(output.resolve(name)));
      }
    }
  }

  private void write(String name, String text) {
    Path file = commandContext.here().directory().resolve(output).resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UsageException(
          "'" + output + "' cannot be written: " + failed + "; check --output");
    }
    commandContext.say("written   " + output.resolve(name));
  }

  private void conclude(Contract contract, int missing, int files) {
    String by = reached == null ? "named in no feature" : "reached by no scenario of that run";
    commandContext.say("contract  " + contract.source().sentence());
    commandContext.say(
        "missing   " + missing + " of " + contract.operations().size() + " operations, " + by);
    if (reached == null) {
      commandContext.say(
          "          other steps may reach more operations; with --reached the result of a run counts");
    }
    commandContext.say(
        files == 0 ? "nothing to write" : "wrote     " + Formats.of(files, "feature"));
  }
}
