package io.kimaicontract.http.redaction;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows characters that would act on a terminal, or turn text round, as escapes. */
public final class PlainText {
  /** Controls, line and paragraph separators, and marks of direction. */
  private static final String ACTING =
      "[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]";

  private static final Pattern ANY = Pattern.compile(ACTING);

  /** The same but for lines, tabs and the colours that the console itself uses. */
  private static final Pattern ON_SCREEN =
      Pattern.compile("(?!\\n|\\t|\\r\\n|\\u001B\\[\\d{1,2}(?:;\\d)?m)" + ACTING);

  private PlainText() {}

  /** The text in one line. */
  public static String line(String text) {
    return escaped(ANY, text);
  }

  /** The text as it may go to a terminal. */
  static String screen(String text) {
    return escaped(ON_SCREEN, text);
  }

  private static String escaped(Pattern acting, String text) {
    Matcher found = acting.matcher(text);
    return found.find()
        ? found.replaceAll(one -> Matcher.quoteReplacement(escape(one.group().charAt(0))))
        : text;
  }

  private static String escape(char character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format(Locale.ROOT, "\\u%04x", (int) character);
    };
  }
}
