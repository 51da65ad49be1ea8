package io.kimaicontract.cli.shell;

import io.kimaicontract.target.UsageException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a script that completes commands and options. */
@Command(name = "completion", description = CompletionCommand.SUMMARY)
public final class CompletionCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Prints a script that completes commands and options in a shell, for a command kimai-contract.";

  private static final String NAME = "kimai-contract";
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final PrintStream out;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
  private String shell = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A command that prints to the stream. */
  public CompletionCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw new UsageException(
          "the shell '" + shell + "' is not known; give one of " + String.join(", ", SHELLS));
    }
    CommandLine root = spec.root().commandLine();
    out.print(shell.equals("fish") ? fish(root) : AutoComplete.bash(NAME, root));
    return 0;
  }

  /** Picocli's script is for bash and zsh; fish takes a line for each command and option. */
  private static String fish(CommandLine root) {
    StringBuilder script = new StringBuilder("complete -c " + NAME + " -f\n");
    root.getSubcommands()
        .forEach(
            (name, command) -> {
              String summary =
                  String.join(" ", command.getCommandSpec().usageMessage().description());
              script.append("complete -c " + NAME + " -n __fish_use_subcommand -a ");
              script.append(name).append(" -d ").append(quoted(summary)).append('\n');
              command.getCommandSpec().options().forEach(o -> option(script, name, o));
            });
    return script.toString();
  }

  private static void option(StringBuilder script, String command, OptionSpec option) {
    script.append("complete -c " + NAME + " -n '__fish_seen_subcommand_from ").append(command);
    script.append("'");
    for (String name : option.names()) {
      script.append(
          name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    String label = option.paramLabel();
    boolean file = label.contains("FILE") || label.contains("DIR");
    script.append(option.arity().max() == 0 ? "" : file ? " -r -F" : " -r");
    script.append(" -d ").append(quoted(String.join(" ", option.description()))).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
