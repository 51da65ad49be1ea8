package io.kimaicontract.reference.web;

import io.kimaicontract.reference.store.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of days in a user's locale (rule T5).
 *
 * @param format as the pages pass it to their scripts, for example {@code M/D/YYYY}
 */
record LocalDates(String format) {

  private static final Map<String, String> FORMATS =
      Map.of(
          "de",
          "D.M.YYYY",
          "fr",
          "DD/MM/YYYY",
          "en_GB",
          "DD/MM/YYYY",
          "nl",
          "DD-MM-YYYY",
          "it",
          "DD/MM/YYYY");

  static LocalDates of(Row user) {
    String locale = user.text("locale");
    String language = locale.split("_", -1)[0];
    return new LocalDates(FORMATS.getOrDefault(locale, FORMATS.getOrDefault(language, "M/D/YYYY")));
  }

  String write(LocalDate day) {
    return formatter().format(day);
  }

  /** The day, or null if the text is not a day. */
  @Nullable LocalDate read(String text) {
    try {
      return LocalDate.parse(text.strip().split(" ", -1)[0], formatter());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private DateTimeFormatter formatter() {
    return DateTimeFormatter.ofPattern(format.replace('D', 'd').replace('Y', 'u'), Locale.ROOT);
  }
}
