package io.kimaicontract.cli;

import io.kimaicontract.run.RunOptions;
import io.kimaicontract.target.BadInput;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.Aspect;
import io.kimaicontract.verdict.Minimum;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Runs the contract. */
@Command(
    name = "run",
    description =
        "Runs the contract against a Kimai, or without --url against the embedded reference.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS = new SettingOptions(List.of(Setting.values()));
  private static final String REPORTS = "reports";
  private static final int THREADS = 4;
  private static final int MOST_THREADS = 16;
  private static final Map<Setting, Aspect> MINIMUMS =
      new EnumMap<>(
          Map.of(
              Setting.MIN_OPERATIONS, Aspect.OPERATIONS,
              Setting.MIN_SUCCESS, Aspect.SUCCESS,
              Setting.MIN_PARAMETERS, Aspect.PARAMETERS,
              Setting.MIN_REQUEST_PROPERTIES, Aspect.REQUEST_PROPERTIES,
              Setting.MIN_RESPONSE_PROPERTIES, Aspect.RESPONSE_PROPERTIES));

  private final Desk desk;
  private final Wiring.Runner runner;

  @Spec private CommandSpec spec = CommandSpec.create();

  RunCommand(Desk desk, Wiring.Runner runner) {
    this.desk = desk;
    this.runner = runner;
  }

  @Override
  public Integer call() {
    return runner.run(options(), desk.output());
  }

  private RunOptions options() {
    Settings settings = desk.settings(SETTINGS, spec.commandLine().getParseResult());
    Optional<Target> target = desk.target(settings);
    if (target.isEmpty() && settings.isOn(Setting.READ_ONLY)) {
      throw new BadInput(
          settings.place(Setting.READ_ONLY)
              + " is for a Kimai of yours, the reference is thrown away; give --url or leave it out");
    }
    return new RunOptions(
        target,
        settings.text(Setting.CONTRACT),
        deviations(settings),
        settings.text(Setting.TAGS),
        name(settings),
        settings.isOn(Setting.STRICT),
        settings.path(Setting.REPORTS).orElse(desk.here().directory().resolve(REPORTS)),
        settings.isOn(Setting.VERBOSE),
        settings.number(Setting.THREADS, THREADS, 1, MOST_THREADS),
        minimums(settings));
  }

  private static List<Minimum> minimums(Settings settings) {
    List<Minimum> minimums = new ArrayList<>();
    MINIMUMS.forEach(
        (setting, aspect) ->
            settings
                .percent(setting)
                .ifPresent(p -> minimums.add(new Minimum(settings.place(setting), aspect, p))));
    return List.copyOf(minimums);
  }

  private static Optional<Path> deviations(Settings settings) {
    Optional<Path> file = settings.path(Setting.DEVIATIONS);
    if (file.isPresent() && !Files.isRegularFile(file.get())) {
      throw new BadInput(
          "ledger '%s' does not exist; check %s"
              .formatted(
                  settings.text(Setting.DEVIATIONS).orElse(""),
                  settings.place(Setting.DEVIATIONS)));
    }
    return file;
  }

  private static Optional<String> name(Settings settings) {
    Optional<String> name = settings.text(Setting.NAME);
    try {
      name.ifPresent(Pattern::compile);
      return name;
    } catch (PatternSyntaxException broken) {
      throw new BadInput(
          "%s '%s' is not a regular expression: %s"
              .formatted(settings.place(Setting.NAME), name.orElse(""), broken.getDescription()));
    }
  }
}
