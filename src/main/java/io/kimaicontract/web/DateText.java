package io.kimaicontract.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a date as an input's {@code data-format} says, such as {@code M/D/YYYY}. */
final class DateText {
  private static final Pattern PART = Pattern.compile("YYYY|YY|MM|M|DD|D");

  private DateText() {}

  static String of(LocalDate date, String format) {
    return PART.matcher(format).replaceAll(part -> part(date, part.group()));
  }

  private static String part(LocalDate date, String part) {
    return switch (part) {
      case "YYYY", "YY" -> String.valueOf(date.getYear());
      case "MM" -> String.format(Locale.ROOT, "%02d", date.getMonthValue());
      case "M" -> String.valueOf(date.getMonthValue());
      case "DD" -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
      default -> String.valueOf(date.getDayOfMonth());
    };
  }
}
