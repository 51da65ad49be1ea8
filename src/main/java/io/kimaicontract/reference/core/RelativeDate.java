package io.kimaicontract.reference.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Kimai's settings write them, in words of PHP such as {@code last day of last month
 * 23:59:59} or {@code +10 days}.
 */
public final class RelativeDate {
  private static final Map<String, Integer> WHICH =
      Map.of("last", -1, "previous", -1, "this", 0, "next", 1);
  private static final Pattern EDGE_OF_MONTH =
      Pattern.compile("(first|last) day of (?:(last|previous|this|next) month)?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(mon|tues|wednes|thurs|fri|satur|sun)day (last|previous|this|next) week");
  private static final Pattern STEP =
      Pattern.compile("([+-]?\\d+) *(second|minute|hour|day|week|month|year)s?( ago)?");
  private static final Pattern TIME = Pattern.compile("(\\d\\d:\\d\\d)(:\\d\\d)?|midnight");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final String rest;
  private final ZonedDateTime at;

  private RelativeDate(String rest, ZonedDateTime at) {
    this.rest = rest;
    this.at = at;
  }

  /** The time that the words name, seen from another; nothing when they name none. */
  public static Optional<ZonedDateTime> from(ZonedDateTime now, String words) {
    RelativeDate date = new RelativeDate(words.strip().toLowerCase(Locale.ROOT), now);
    while (!date.rest.isEmpty()) {
      Optional<RelativeDate> next = date.next();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      date = next.get();
    }
    return Optional.of(date.at);
  }

  private Optional<RelativeDate> next() {
    Matcher m = EDGE_OF_MONTH.matcher(rest);
    if (m.lookingAt()) {
      ZonedDateTime month = at.plusMonths(m.group(2) == null ? 0 : which(m.group(2)));
      return after(
          m,
          month.with(
              m.group(1).equals("first")
                  ? TemporalAdjusters.firstDayOfMonth()
                  : TemporalAdjusters.lastDayOfMonth()));
    }
    m = WEEKDAY.matcher(rest);
    if (m.lookingAt()) {
      DayOfWeek day = DayOfWeek.valueOf((m.group(1) + "day").toUpperCase(Locale.ROOT));
      ZonedDateTime monday = at.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return after(
          m,
          monday
              .plusWeeks(which(m.group(2)))
              .with(TemporalAdjusters.nextOrSame(day))
              .truncatedTo(ChronoUnit.DAYS));
    }
    m = DAY.matcher(rest);
    if (m.lookingAt()) {
      return after(m, LocalDate.parse(m.group()).atStartOfDay(at.getZone()));
    }
    m = TIME.matcher(rest);
    if (m.lookingAt()) {
      LocalTime time =
          m.group(1) == null ? LocalTime.MIDNIGHT : LocalTime.parse(m.group().substring(0, 5));
      int seconds = m.group(2) == null ? 0 : Integer.parseInt(m.group(2).substring(1));
      return after(m, at.with(time.withSecond(seconds)));
    }
    m = STEP.matcher(rest);
    if (m.lookingAt()) {
      long steps = Long.parseLong(m.group(1)) * (m.group(3) == null ? 1 : -1);
      return after(
          m, at.plus(steps, ChronoUnit.valueOf(m.group(2).toUpperCase(Locale.ROOT) + "S")));
    }
    return word();
  }

  private Optional<RelativeDate> word() {
    for (String word : List.of("now", "today", "yesterday", "tomorrow")) {
      if (rest.startsWith(word)) {
        ZonedDateTime day = at.truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime named =
            switch (word) {
              case "now" -> at;
              case "yesterday" -> day.minusDays(1);
              case "tomorrow" -> day.plusDays(1);
              default -> day;
            };
        return Optional.of(new RelativeDate(rest.substring(word.length()).strip(), named));
      }
    }
    return Optional.empty();
  }

  private static int which(String word) {
    return WHICH.getOrDefault(word, 0);
  }

  private Optional<RelativeDate> after(Matcher m, ZonedDateTime then) {
    return Optional.of(new RelativeDate(rest.substring(m.end()).strip(), then));
  }
}
