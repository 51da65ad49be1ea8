package io.kimaicontract.cli;

import io.kimaicontract.input.InputScope;
import io.kimaicontract.run.RunOptions;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.CoverageMetric;
import io.kimaicontract.verdict.result.CoverageThreshold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    description =
        "Runs the contract against a Kimai, or without --url against the embedded reference.")
final class RunCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS = new SettingOptions(List.of(Setting.values()));
  private static final int MOST_THREADS = 16;
  private static final Map<Setting, CoverageMetric> MINIMUMS =
      new EnumMap<>(
          Map.of(
              Setting.MIN_OPERATIONS, CoverageMetric.OPERATIONS,
              Setting.MIN_SUCCESS, CoverageMetric.SUCCESS,
              Setting.MIN_PARAMETERS, CoverageMetric.PARAMETERS,
              Setting.MIN_REQUEST_PROPERTIES, CoverageMetric.REQUEST_PROPERTIES,
              Setting.MIN_RESPONSE_PROPERTIES, CoverageMetric.RESPONSE_PROPERTIES));

  private final CommandContext commandContext;
  private final CommandDependencies commandDependencies;

  @Spec private CommandSpec spec = CommandSpec.create();

  RunCommand(CommandContext commandContext, CommandDependencies commandDependencies) {
    this.commandContext = commandContext;
    this.commandDependencies = commandDependencies;
  }

  @Override
  public Integer call() {
    return commandDependencies.runner().run(options(), commandContext.output());
  }

  private RunOptions options() {
    Settings settings = commandContext.settings(SETTINGS, spec.commandLine().getParseResult());
    Optional<Target> target = commandContext.target(settings);
    if (target.isEmpty()) {
      refuse(settings, Setting.READ_ONLY, settings.isOn(Setting.READ_ONLY));
      refuse(settings, Setting.RATE, settings.text(Setting.RATE).isPresent());
    }
    RunOptions options =
        new RunOptions(
            target,
            settings.text(Setting.CONTRACT),
            LedgerArguments.of(settings),
            settings.text(Setting.TAGS),
            name(settings),
            settings.isOn(Setting.STRICT),
            ReportArguments.of(settings),
            settings.number(Setting.THREADS, 1, MOST_THREADS),
            inputs(settings),
            coverageThresholds(settings));
    target.ifPresent(
        kimai ->
            commandDependencies
                .writePermission()
                .require(
                    settings,
                    kimai,
                    "a run creates, changes and removes its own records",
                    "--read-only to change nothing"));
    return options;
  }

  private static void refuse(Settings settings, Setting setting, boolean given) {
    if (given) {
      throw new UsageException(
          settings.place(setting)
              + " is for a Kimai of yours, the reference is thrown away; give --url or leave it"
              + " out");
    }
  }

  private static InputScope inputs(Settings settings) {
    String word = settings.text(Setting.INPUTS).orElse(Setting.INPUTS.defaultValue());
    return InputScope.of(word)
        .orElseThrow(
            () ->
                new UsageException(
                    settings.place(Setting.INPUTS)
                        + " is '"
                        + word
                        + "'; give one of "
                        + String.join(", ", InputScope.words())));
  }

  private static List<CoverageThreshold> coverageThresholds(Settings settings) {
    List<CoverageThreshold> coverageThresholds = new ArrayList<>();
    MINIMUMS.forEach(
        (setting, coverageMetric) ->
            settings
                .percent(setting)
                .ifPresent(
                    p ->
                        coverageThresholds.add(
                            new CoverageThreshold(settings.place(setting), coverageMetric, p))));
    return List.copyOf(coverageThresholds);
  }

  private static Optional<String> name(Settings settings) {
    Optional<String> name = settings.text(Setting.NAME);
    try {
      name.ifPresent(Pattern::compile);
      return name;
    } catch (PatternSyntaxException broken) {
      throw new UsageException(
          "%s '%s' is not a regular expression: %s"
              .formatted(settings.place(Setting.NAME), name.orElse(""), broken.getDescription()));
    }
  }
}
