package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.Row;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rounds begin, end and duration by the rule of the installation (rule D20). */
record Rounding(Configuration configuration) {
  private static final String PREFIX = "timesheet.rounding.default.";
  private static final long MINUTE = 60;

  /** The direction of a rounding. */
  private enum Direction {
    DOWN,
    UP,
    CLOSEST
  }

  /** Rounds the begin of a record that is about to be created. */
  void begin(Row draft) {
    ZonedDateTime begin = draft.time("begin");
    if (begin != null && holdsOn(begin)) {
      draft.put("begin", rounded(begin, "begin"));
    }
  }

  /** Rounds the times of a finished record, and computes its duration. */
  void finished(Row draft) {
    ZonedDateTime end = Objects.requireNonNull(draft.time("end"));
    if (holdsOn(end)) {
      draft.put("begin", rounded(Objects.requireNonNull(draft.time("begin")), "begin"));
      draft.put("end", rounded(end, "end"));
    }
    long seconds = seconds(draft);
    draft.put("duration", (int) (holdsOn(end) ? rounded(seconds, "duration") : seconds));
  }

  /** The seconds from begin to end, without the break; 0 for a running record. */
  static long seconds(Row draft) {
    @Nullable ZonedDateTime begin = draft.time("begin");
    @Nullable ZonedDateTime end = draft.time("end");
    return begin == null || end == null
        ? 0
        : Duration.between(begin, end).toSeconds() - draft.number("break");
  }

  /** The weekday of the end decides, and that of the begin before there is an end. */
  private boolean holdsOn(ZonedDateTime time) {
    String day = time.getDayOfWeek().name().toLowerCase(Locale.ROOT);
    return List.of(configuration.text(PREFIX + "days").split(" *, *", -1)).contains(day);
  }

  private ZonedDateTime rounded(ZonedDateTime time, String what) {
    long stamp = time.toEpochSecond();
    return time.withNano(0).plusSeconds(rounded(stamp, what) - stamp);
  }

  private long rounded(long seconds, String what) {
    long step = configuration.number(PREFIX + what) * MINUTE;
    if (step == 0 || seconds % step == 0) {
      return seconds;
    }
    long below = seconds - seconds % step;
    return switch (direction(what)) {
      case DOWN -> below;
      case UP -> below + step;
      case CLOSEST -> seconds % step > step / 2.0 ? below + step : below;
    };
  }

  private Direction direction(String what) {
    return switch (configuration.text(PREFIX + "mode")) {
      case "ceil" -> Direction.UP;
      case "floor" -> Direction.DOWN;
      case "closest" -> Direction.CLOSEST;
      default -> what.equals("begin") ? Direction.DOWN : Direction.UP;
    };
  }
}
