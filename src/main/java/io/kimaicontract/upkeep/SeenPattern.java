package io.kimaicontract.upkeep;

import io.kimaicontract.verdict.result.Cause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The regular expression of what is seen: its form, without the particulars of one run. */
final class SeenPattern {
  /** A text in quotes; a long one that was cut has no end. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<text>\"(?:\\\\.|[^\"\\\\])*\"?|'[^']*')|(?<mark>kc-[0-9a-f]{6})|.", Pattern.DOTALL);

  private static final Pattern PARTICULAR =
      Pattern.compile("(?<mark>kc-[0-9a-f]{6})|(?<digits>\\d+)|.", Pattern.DOTALL);

  private static final String MARK = "kc-[0-9a-f]{6}";
  private static final String MASK = "***";
  private static final String ANY = ".*";
  private static final String CUT = "…";

  private SeenPattern() {}

  static String of(Cause cause) {
    return switch (cause.kind()) {
      case "UNDECLARED" -> ANY;
      case "TYPE" -> ofType(cause.seen());
      default -> ofText(cause.seen());
    };
  }

  private static String ofType(String seen) {
    return switch (seen.isEmpty() ? ' ' : seen.charAt(0)) {
      case '"' -> "\".*";
      case '{' -> "\\{.*";
      case '[' -> "\\[.*";
      case 't', 'f' -> "true|false";
      case 'n' -> "null";
      default -> "-?\\d[\\d.eE+-]*";
    };
  }

  private static String ofText(String seen) {
    boolean cut = seen.endsWith(CUT);
    Matcher parts = PART.matcher(cut ? seen.substring(0, seen.length() - CUT.length()) : seen);
    StringBuilder pattern = new StringBuilder();
    while (parts.find()) {
      if (parts.group("text") != null) {
        pattern.append(general(parts.group()));
      } else {
        pattern.append(parts.group("mark") == null ? escaped(parts.group()) : MARK);
      }
    }
    return (pattern + (cut ? ANY : "")).replace(escaped(MASK), ".+");
  }

  /** A text in which digits, and the marks of a run, are particulars. */
  private static String general(String text) {
    Matcher parts = PARTICULAR.matcher(text);
    StringBuilder pattern = new StringBuilder();
    while (parts.find()) {
      if (parts.group("mark") != null) {
        pattern.append(MARK);
      } else if (parts.group("digits") != null) {
        pattern.append("\\d+");
      } else {
        pattern.append(escaped(parts.group()));
      }
    }
    return pattern.toString();
  }

  private static String escaped(String literal) {
    return literal.replaceAll("[\\\\^$.|?*+(){}\\[\\]]", "\\\\$0");
  }
}
