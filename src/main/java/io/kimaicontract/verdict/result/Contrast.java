package io.kimaicontract.verdict.result;

import java.util.regex.Pattern;

/** Says what was seen and what was expected, without two negations that cancel each other. */
public final class Contrast {
  private static final Pattern NEGATION =
      Pattern.compile("(?:no|not|none|without|absent|nothing)\\b.*", Pattern.DOTALL);

  /** The longest value that a title shows whole. */
  private static final int LONGEST = 200;

  private Contrast() {}

  /** What follows {@code the subject is}, such as {@code 404 Not Found, not 200 OK}. */
  public static String of(String seen, String expected) {
    boolean negative = NEGATION.matcher(expected).matches() || seen.startsWith("without ");
    return shown(seen) + (negative ? ", but should be " : ", not ") + shown(expected);
  }

  /** The value as titles show it. */
  public static String shown(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
