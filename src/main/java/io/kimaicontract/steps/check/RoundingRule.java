package io.kimaicontract.steps.check;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * How an installation rounds the times of finished timesheets (rule D20).
 *
 * @param begin the minutes to which the begin is rounded; 0 for none
 * @param days the weekdays of the end on which there is rounding
 */
public record RoundingRule(String mode, long begin, long end, long duration, List<String> days) {
  private static final String PREFIX = "timesheet.rounding.default.";
  private static final String WEEK = "monday,tuesday,wednesday,thursday,friday,saturday,sunday";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final int MINUTE = 60;

  /** The rule by the settings of the installation; that of a fresh one where they are unknown. */
  public static RoundingRule of(Function<String, Optional<String>> setting) {
    Function<String, String> part = name -> setting.apply(PREFIX + name).orElse("");
    String days = setting.apply(PREFIX + "days").orElse(WEEK);
    return new RoundingRule(
        part.apply("mode").isEmpty() ? "default" : part.apply("mode"),
        minutes(part.apply("begin"), 1),
        minutes(part.apply("end"), 1),
        minutes(part.apply("duration"), 0),
        List.of(days.split(",", -1)));
  }

  /**
   * Local times, rounded. Rounding counts from midnight in UTC, so the offsets of the answer
   * matter.
   *
   * @param answeredBegin the begin of the answer
   * @param answeredEnd the end of the answer
   */
  public Rounded applied(String from, String to, JsonNode answeredBegin, JsonNode answeredEnd) {
    OffsetDateTime first = LocalDateTime.parse(from).atOffset(IsoDateTime.offsetOf(answeredBegin));
    OffsetDateTime last = LocalDateTime.parse(to).atOffset(IsoDateTime.offsetOf(answeredEnd));
    boolean holds = days.contains(last.getDayOfWeek().name().toLowerCase(Locale.ROOT));
    OffsetDateTime roundedFirst = holds ? rounded(first, begin, Step.BEGIN) : first;
    OffsetDateTime roundedLast = holds ? rounded(last, end, Step.END) : last;
    long seconds = roundedLast.toEpochSecond() - roundedFirst.toEpochSecond();
    return new Rounded(
        LOCAL.format(roundedFirst),
        LOCAL.format(roundedLast),
        holds ? rounded(seconds, duration, Step.DURATION) : seconds);
  }

  /** What is rounded. */
  private enum Step {
    BEGIN,
    END,
    DURATION
  }

  private OffsetDateTime rounded(OffsetDateTime time, long minutes, Step step) {
    long stamp = time.toEpochSecond();
    return time.plusSeconds(rounded(stamp, minutes, step) - stamp);
  }

  private long rounded(long seconds, long minutes, Step step) {
    long unit = minutes * MINUTE;
    long over = unit == 0 ? 0 : Math.floorMod(seconds, unit);
    return over == 0 ? seconds : seconds - over + (isUp(over, unit, step) ? unit : 0);
  }

  private boolean isUp(long over, long unit, Step step) {
    return switch (mode) {
      case "ceil" -> true;
      case "floor" -> false;
      case "closest" -> over * 2 > unit;
      default -> step != Step.BEGIN;
    };
  }

  private static long minutes(String text, long otherwise) {
    return text.matches("\\d{1,6}") ? Long.parseLong(text) : otherwise;
  }
}
