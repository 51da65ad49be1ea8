package io.kimaicontract.reference.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses days as project forms accept them. */
public final class DateParser {

  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(.*)");
  private static final Pattern TIME = Pattern.compile("T\\d\\d:\\d\\d:\\d\\d");

  private DateParser() {}

  public static LocalDate read(String text, boolean needsTime) throws InvalidValue {
    Matcher date = DATE.matcher(text);
    if (date.matches() && (!needsTime || TIME.matcher(date.group(2)).matches())) {
      try {
        return LocalDate.parse(date.group(1));
      } catch (DateTimeException e) {
        // refused below
      }
    }
    throw new InvalidValue("Please enter a valid date.");
  }
}
