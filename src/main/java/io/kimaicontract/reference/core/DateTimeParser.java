package io.kimaicontract.reference.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with a time, as bodies and queries carry them (rules D11 to D15, D21, D24). */
public final class DateTimeParser {

  private static final Pattern INPUT =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?\\s*(.*)");
  private static final String COMPLAINT = "Please enter a valid date and time.";

  private DateTimeParser() {}

  /**
   * A submitted time: local to the zone, unless it names an offset or zone of its own, from which
   * it is converted.
   */
  public static ZonedDateTime read(String text, ZoneId zone) throws InvalidValue {
    Matcher matcher = INPUT.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValue(COMPLAINT);
    }
    try {
      LocalDateTime local = local(matcher);
      String suffix = matcher.group(5);
      return suffix.isEmpty()
          ? at(local, zone)
          : at(local, named(suffix)).withZoneSameInstant(zone);
    } catch (DateTimeException e) {
      throw new InvalidValue(COMPLAINT);
    }
  }

  /** A time of a query, which is always local. */
  public static ZonedDateTime local(String text, ZoneId zone) {
    return at(LocalDateTime.parse(text), zone);
  }

  static boolean isDateTime(String text) {
    try {
      return LocalDateTime.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDateTime local(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(2));
    int minute = Integer.parseInt(matcher.group(3));
    int second = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    boolean dayEnd = hour == 24 && minute == 0 && second == 0;
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && !dayEnd)) {
      throw new DateTimeException(COMPLAINT);
    }
    LocalDateTime start = LocalDate.parse(matcher.group(1)).atTime(LocalTime.MIN);
    return start.plusHours(hour).plusMinutes(minute).plusSeconds(second);
  }

  private static ZoneId named(String suffix) {
    return suffix.equals("Z") || suffix.equals("z") ? ZoneOffset.UTC : ZoneId.of(suffix);
  }

  /**
   * The time in that zone, as PHP computes it: a local time that occurs twice gets the offset that
   * holds when UTC clocks show it; a skipped time moves behind the gap.
   */
  private static ZonedDateTime at(LocalDateTime local, ZoneId zone) {
    ZoneOffset guess = zone.getRules().getOffset(local.toInstant(ZoneOffset.UTC));
    return ZonedDateTime.ofLocal(local, zone, guess);
  }
}
