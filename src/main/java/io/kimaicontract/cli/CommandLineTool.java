package io.kimaicontract.cli;

import io.kimaicontract.cli.shell.CompletionCommand;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.verdict.result.ExitCode;
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
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** All commands, with their help and error messages. */
final class CommandLineTool {
  private static final int WIDTH = 100;

  private final String directory;
  private final CommandLine picocli;
  private final ErrorHandler errorHandler;

  /** The commands; the redactor serves the whole process. */
  CommandLineTool(
      CommandEnvironment here, CommandDependencies commandDependencies, Redactor redactor) {
    directory = here.properties().getOrDefault("user.dir", "");
    CommandContext commandContext = new CommandContext(here, redactor);
    picocli = new CommandLine(new Root());
    exitCodes(picocli.getCommandSpec());
    add(new RunCommand(commandContext, commandDependencies), RunCommand.SETTINGS);
    add(new CheckCommand(commandContext), CheckCommand.SETTINGS);
    add(new ServeCommand(commandContext, commandDependencies.patience()), SettingOptions.of());
    add(new ReportCommand(commandContext), SettingOptions.of());
    add(new AcceptCommand(commandContext), SettingOptions.of());
    add(new PruneCommand(commandContext), SettingOptions.of());
    add(
        new SweepCommand(commandContext, commandDependencies.writePermission()),
        SweepCommand.SETTINGS);
    add(new PinCommand(commandContext), ContractArgument.SETTINGS);
    add(new ScaffoldCommand(commandContext), ContractArgument.SETTINGS);
    add(new CompareCommand(commandContext), CompareCommand.SETTINGS);
    add(new CompletionCommand(here.out()), SettingOptions.of());
    picocli.addSubcommand(new CommandLine.HelpCommand());
    if ("dumb".equals(here.environment().get("TERM"))) {
      picocli.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    picocli.setUsageHelpWidth(WIDTH).setUsageHelpAutoWidth(false);
    picocli.setOut(writer(here.out())).setErr(writer(here.err()));
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
    picocli.addSubcommand(new CommandLine(spec));
  }

  private static PrintWriter writer(OutputStream to) {
    return new PrintWriter(to, true, StandardCharsets.UTF_8);
  }

  /** Lists the exit codes in the help of every command. */
  private static void exitCodes(CommandSpec root) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(" " + code.code(), code.explanation());
    }
    root.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }

  @Command(
      name = "kimai-contract",
      description = "Checks whether a Kimai keeps the promises of its API.",
      mixinStandardHelpOptions = true,
      versionProvider = ProgramVersion.class,
      sortOptions = false,
      scope = ScopeType.INHERIT,
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
