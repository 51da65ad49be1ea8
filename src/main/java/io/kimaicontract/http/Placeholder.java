package io.kimaicontract.http;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable in the text of a request, which a shell or Postman fills in. It stands between two
 * characters of the private use area, which survive quoting and percent-encoding.
 */
public final class Placeholder {
  private static final char BEGIN = '\ue000';
  private static final char END = '\ue001';
  private static final Pattern FORM =
      Pattern.compile("(?:\ue000|%EE%80%80)(\\w+)(?:\ue001|%EE%80%81)");

  private Placeholder() {}

  /** The variable with the name. */
  public static String of(String name) {
    return BEGIN + name + END;
  }

  /** The text with each variable written as the function does. */
  public static String replaced(String text, UnaryOperator<String> written) {
    return FORM.matcher(text).replaceAll(m -> Matcher.quoteReplacement(written.apply(m.group(1))));
  }
}
