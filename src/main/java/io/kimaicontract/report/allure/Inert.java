package io.kimaicontract.report.allure;

import java.util.regex.Pattern;

/**
 * Disables markup in texts that may come from a target. Allure's page inserts messages and traces
 * as HTML and interprets their terminal sequences, as do all servers that draw its results.
 */
final class Inert {
  private static final Pattern MARKUP = Pattern.compile("<|&(?=[#A-Za-z])");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");
  private static final char PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final String WORD_JOINER = "\u2060";

  private Inert() {}

  /**
   * A message, which some lists show unescaped: an invisible character after each character that
   * opens a tag or a reference disables it.
   */
  static String message(String text) {
    return MARKUP.matcher(visible(text)).replaceAll(m -> m.group() + WORD_JOINER);
  }

  /** A trace, which is always inserted as HTML, and from which users copy curl lines. */
  static String trace(String text) {
    return MARKUP.matcher(visible(text)).replaceAll(m -> m.group().equals("<") ? "&lt;" : "&amp;");
  }

  /** Control characters become their pictures. */
  private static String visible(String text) {
    return CONTROL.matcher(text).replaceAll(m -> String.valueOf(picture(m.group().charAt(0))));
  }

  private static char picture(char control) {
    return control < ' ' ? (char) (PICTURES + control) : PICTURE_OF_DELETE;
  }
}
