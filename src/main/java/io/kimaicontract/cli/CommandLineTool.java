package io.kimaicontract.cli;

import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.verdict.ExitCode;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The commands under one name, with their help and their complaints. */
final class CommandLineTool {
  private static final int WIDTH = 100;

  private final String directory;
  private final CommandLine picocli;
  private final ErrorHandler errorHandler;

  /** The commands; the redaction is the one of the process. */
  CommandLineTool(
      CommandEnvironment here, CommandDependencies commandDependencies, Redactor redactor) {
    directory = here.properties().getOrDefault("user.dir", "");
    CommandContext commandContext = new CommandContext(here, redactor);
    picocli = new CommandLine(new Root());
    explain(picocli, false);
    add(new RunCommand(commandContext, commandDependencies.runner()), RunCommand.SETTINGS);
    add(new CheckCommand(commandContext), CheckCommand.SETTINGS);
    CommandLine serve =
        new CommandLine(new ServeCommand(commandContext, commandDependencies.patience()));
    explain(serve, false);
    picocli.addSubcommand(serve);
    CommandLine report = new CommandLine(new ReportCommand(commandContext));
    explain(report, false);
    picocli.addSubcommand(report);
    add(new SweepCommand(commandContext), SweepCommand.SETTINGS);
    add(new PinCommand(commandContext), ContractArgument.SETTINGS);
    add(new ScaffoldCommand(commandContext), ContractArgument.SETTINGS);
    CommandLine compare = new CommandLine(new CompareCommand(commandContext));
    explain(compare, false);
    picocli.addSubcommand(compare);
    picocli.setUsageHelpWidth(WIDTH).setUsageHelpAutoWidth(false);
    picocli.setOut(writer(here.out())).setErr(writer(here.err()));
    picocli.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    errorHandler = new ErrorHandler(commandContext);
    picocli.setParameterExceptionHandler(errorHandler);
    picocli.setExecutionExceptionHandler(errorHandler);
  }

  int execute(String... args) {
    try {
      Path unused = Path.of(directory); // the JDK fails in a directory whose name it cannot read
      return picocli.execute(args);
    } catch (InvalidPathException | Error thrown) { // picocli handles no Errors
      return errorHandler.complain(thrown, picocli.getParseResult());
    }
  }

  private void add(Object command, SettingOptions settings) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    settings.addTo(spec);
    CommandLine line = new CommandLine(spec);
    explain(line, true);
    picocli.addSubcommand(line);
  }

  private static PrintWriter writer(OutputStream to) {
    return new PrintWriter(to, true, StandardCharsets.UTF_8);
  }

  /** Says in the help what codes mean, and how else settings can be given. */
  private static void explain(CommandLine command, boolean settings) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(" " + code.code(), code.explanation());
    }
    UsageMessageSpec help = command.getCommandSpec().usageMessage();
    help.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    if (settings) {
      help.footer(
          "",
          "Settings: --url is also the system property kimai.url, the environment variable KIMAI_URL",
          "and the key 'url' of an environment file, and so on; the first of these wins.");
    }
  }

  @Command(
      name = "kimai-contract",
      description = "Checks whether a Kimai keeps the promises of its API.",
      mixinStandardHelpOptions = true,
      versionProvider = ProgramVersion.class,
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      spec.commandLine().usage(spec.commandLine().getErr());
      return ExitCode.USAGE.code();
    }
  }
}
