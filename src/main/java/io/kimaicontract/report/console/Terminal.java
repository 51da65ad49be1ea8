package io.kimaicontract.report.console;

import io.kimaicontract.report.text.ShownOutcome;
import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The abilities of the terminal.
 *
 * @param utf8 true if it shows more than ASCII
 * @param colour true if it shows colours
 * @param rewrites true if a line can be written again
 */
public record Terminal(boolean utf8, boolean colour, boolean rewrites) {
  /** ASCII without colour: a file, a pipe. */
  public static final Terminal PLAIN = new Terminal(false, false, false);

  private static final String RETURN = "\r\u001B[K";

  /** The terminal of this process. */
  @SuppressWarnings("SystemConsoleNull") // null up to JDK 21; later ones have isTerminal
  public static Terminal detect() {
    Console console = System.console();
    if (console == null || !interactive(console)) {
      return PLAIN;
    }
    return of(console.charset().equals(StandardCharsets.UTF_8), System.getenv());
  }

  /**
   * A terminal by its variables. One that is {@code dumb} knows no escape sequences; {@code
   * NO_COLOR} with any text in it asks for no colour, and for nothing else (no-color.org).
   */
  static Terminal of(boolean utf8, Map<String, String> environment) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(utf8, !dumb && !noColour, !dumb);
  }

  /** What begins the line again, empty. */
  String again() {
    return rewrites ? RETURN : "";
  }

  private static boolean interactive(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJdk) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /** One character for the outcome. */
  String mark(ShownOutcome outcome) {
    String plain =
        switch (outcome) {
          case CONFORMANT -> utf8 ? "\u2713" : ".";
          case KNOWN_DEVIATION -> utf8 ? "\u2248" : "~";
          case BROKEN -> utf8 ? "\u2717" : "X";
          case NOT_CHECKED -> "-";
          case NOT_APPLICABLE -> utf8 ? "\u2205" : "/";
          case TARGET_TROUBLE -> "?";
          case SUITE_ERROR -> "!";
        };
    return paint(outcome, plain);
  }

  /** The text in the colour of the outcome. */
  String paint(ShownOutcome outcome, String text) {
    return switch (outcome) {
      case CONFORMANT -> ansi("32", text);
      case KNOWN_DEVIATION -> ansi("33", text);
      case BROKEN, TARGET_TROUBLE, SUITE_ERROR -> ansi("31;1", text);
      case NOT_CHECKED, NOT_APPLICABLE -> ansi("36", text);
    };
  }

  /** The text as a heading. */
  String bold(String text) {
    return ansi("1", text);
  }

  /** The text in the background. */
  String dim(String text) {
    return ansi("2", text);
  }

  private String ansi(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
