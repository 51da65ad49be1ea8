package io.kimaicontract.cli;

import io.kimaicontract.contract.UnreadableContract;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Suggestion;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Writes one sentence about an error to the error stream, without secrets. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final List<Setting> SECRETS =
      List.of(Setting.PASSWORD, Setting.TOKEN, Setting.TOKEN_EXPIRED);

  private final CommandContext commandContext;

  ErrorHandler(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    return complain(thrown, parsed);
  }

  /** Reports an exception or Error and returns the exit code. */
  int complain(Throwable thrown, @Nullable ParseResult parsed) {
    if (thrown instanceof InvalidPathException path) {
      String input = path.getInput().replace("\0", "\\0");
      return complain(
          "the path '"
              + input
              + "' cannot be used here ("
              + path.getReason()
              + "); if it has more than ASCII, set LC_ALL to a UTF-8 locale such as C.UTF-8",
          ExitCode.USAGE,
          thrown,
          parsed);
    }
    if (thrown instanceof UsageException || thrown instanceof UnreadableContract) {
      return complain(message(thrown), ExitCode.USAGE, thrown, parsed);
    }
    if (thrown instanceof TargetUnusable || thrown instanceof TargetUnreachable) {
      return complain(message(thrown), ExitCode.TARGET_UNUSABLE, thrown, parsed);
    }
    String bug = "kimai-contract itself failed (" + thrown + "); --verbose shows where";
    return complain(bug, ExitCode.SUITE_FAILED, thrown, parsed);
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    String what = wrong instanceof UnmatchedArgumentException u ? unmatched(u) : message(wrong);
    String help =
        (what.endsWith("?") ? " See '" : "; see '")
            + wrong.getCommandLine().getCommandSpec().qualifiedName()
            + " --help'";
    commandContext.here().err().println("error: " + commandContext.redactor().mask(what + help));
    return ExitCode.USAGE.code();
  }

  private int complain(
      String sentence, ExitCode code, Throwable thrown, @Nullable ParseResult parsed) {
    commandContext.here().err().println("error: " + commandContext.redactor().mask(sentence));
    if (isVerbose(parsed)) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      commandContext.here().err().print(commandContext.redactor().mask(trace.toString()));
    }
    return code.code();
  }

  private boolean isVerbose(@Nullable ParseResult parsed) {
    return (parsed != null && isVerboseOption(parsed))
        || "true".equals(commandContext.here().properties().get(Setting.VERBOSE.property()))
        || "true".equals(commandContext.here().environment().get(Setting.VERBOSE.variable()));
  }

  private static boolean isVerboseOption(ParseResult parsed) {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    return last.hasMatchedOption(Setting.VERBOSE.option());
  }

  private static String message(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }

  /** Names the unknown option without its value, which may be a secret. */
  private static String unmatched(UnmatchedArgumentException wrong) {
    CommandLine command = wrong.getCommandLine();
    String first = wrong.getUnmatched().get(0);
    if (first.startsWith("-")) {
      String option = first.replaceAll("=.*", "");
      return unknown("option", option, command.getCommandSpec().optionsMap().keySet());
    }
    return command.getParent() == null
        ? unknown("command", first, command.getSubcommands().keySet())
        : stray(first, command);
  }

  /** Names the argument, unless it may be the second word of a secret. */
  private static String stray(String argument, CommandLine command) {
    boolean secret =
        SECRETS.stream()
            .anyMatch(setting -> command.getParseResult().hasMatchedOption(setting.option()));
    return (secret ? "an argument" : "the argument '" + argument + "'") + " belongs to no option";
  }

  private static String unknown(String kind, String word, Collection<String> known) {
    return "unknown %s '%s'%s"
        .formatted(
            kind,
            word,
            Suggestion.of(word, known).map(near -> ", did you mean '" + near + "'?").orElse(""));
  }
}
