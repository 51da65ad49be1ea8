package io.kimaicontract.reference.api.masterdata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The format of numbers of customers, projects and activities, such as <code>K-{Y}-{cc,4}</code>.
 */
final class NumberFormat {
  private static final Pattern PART = Pattern.compile("\\{([A-Za-z]+)((?:[+-]\\d+)*)(?:,(\\d+))?}");
  private static final Pattern STEP = Pattern.compile("[+-]\\d+");

  private NumberFormat() {}

  /**
   * The number.
   *
   * @param counter the part that counts, such as {@code cc}
   * @param count how many records there are with the new one
   */
  static String fill(String format, String counter, int count, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return PART.matcher(format)
        .replaceAll(part -> Matcher.quoteReplacement(value(part, counter, count, today)));
  }

  private static String value(MatchResult part, String counter, int count, LocalDate today) {
    int more =
        STEP.matcher(part.group(2)).results().mapToInt(s -> Integer.parseInt(s.group())).sum();
    String name = part.group(1);
    String value = name.equals(counter) ? "" + (count + step(more)) : date(name, step(more), today);
    if (value.isEmpty()) {
      return part.group();
    }
    int length = part.group(3) == null ? 0 : Integer.parseInt(part.group(3));
    return "0".repeat(Math.max(0, length - value.length())) + value;
  }

  /** Kimai counts one on where the format says nothing. */
  private static int step(int more) {
    return more == 0 ? 1 : more;
  }

  private static String date(String name, int more, LocalDate today) {
    String year = "" + today.getYear();
    return switch (name) {
      case "Y" -> year;
      case "y" -> year.substring(2);
      case "M" -> twoDigits(today.getMonthValue());
      case "m" -> "" + today.getMonthValue();
      case "D" -> twoDigits(today.getDayOfMonth());
      case "d" -> "" + today.getDayOfMonth();
      case "YY" -> "" + (today.getYear() + more);
      case "yy" -> "" + (today.getYear() % 100 + more);
      case "MM" -> "" + (today.getMonthValue() + more);
      case "DD" -> "" + (today.getDayOfMonth() + more);
      default -> "";
    };
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
