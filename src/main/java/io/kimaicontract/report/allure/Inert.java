package io.kimaicontract.report.allure;

import java.util.regex.Pattern;

/**
 * Takes the markup out of texts that a target may have a part in. Allure's page puts messages and
 * traces in as HTML and obeys their terminal sequences, as do all servers that draw its results.
 */
final class Inert {
  private static final Pattern MARKUP = Pattern.compile("<|&(?=[#A-Za-z])");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");
  private static final char PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final String WORD_JOINER = "\u2060";

  private Inert() {}

  /**
   * A message, which some lists show as it stands: an invisible character follows what would open a
   * tag or a reference, and then opens neither.
   */
  static String message(String text) {
    return MARKUP.matcher(visible(text)).replaceAll(m -> m.group() + WORD_JOINER);
  }

  /** A trace, which is always put in as HTML, and whose curl lines are copied from there. */
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
