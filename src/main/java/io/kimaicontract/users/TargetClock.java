package io.kimaicontract.users;

import io.kimaicontract.http.Exchange;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a target, which may be wrong: what is "now" there differs then.
 *
 * @param ahead how far it is ahead of this machine's; negative where it is behind
 */
public record TargetClock(Duration ahead) {
  /** The clock of a target that says nothing of it. */
  public static final TargetClock SAME = new TargetClock(Duration.ZERO);

  /** Less is told by no {@code Date} header, which has whole seconds and travels for a while. */
  private static final Duration TOLERANCE = Duration.ofSeconds(10);

  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  /** The clock by the {@code Date} header of an answer, which was written while it was awaited. */
  static TargetClock of(Exchange exchange) {
    Instant here = exchange.startedAt().plus(exchange.took().dividedBy(2));
    return exchange
        .response()
        .header("Date")
        .flatMap(TargetClock::instant)
        .map(there -> Duration.between(here, there.plus(HALF_A_SECOND)))
        .filter(ahead -> ahead.abs().compareTo(TOLERANCE) > 0)
        .map(ahead -> new TargetClock(Duration.ofSeconds(Math.round(ahead.toMillis() / 1000.0))))
        .orElse(SAME);
  }

  /** The time there. */
  public Clock clock() {
    return Clock.offset(Clock.systemUTC(), ahead);
  }

  /** The difference, for readers; nothing where there is none. */
  public Optional<String> sentence() {
    return ahead.isZero()
        ? Optional.empty()
        : Optional.of(
            "the clock of the target is %s %s this machine's; what is now, and today, goes by the target's"
                .formatted(words(ahead.abs()), ahead.isNegative() ? "behind" : "ahead of"));
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String words(Duration difference) {
    if (difference.toSeconds() < 120) {
      return number(difference.toSeconds(), "second");
    }
    Duration rounded = difference.plusSeconds(30);
    List<String> words = new ArrayList<>();
    add(words, rounded.toDays(), "day");
    add(words, rounded.toHoursPart(), "hour");
    add(words, rounded.toMinutesPart(), "minute");
    return String.join(" ", words);
  }

  private static void add(List<String> words, long number, String unit) {
    if (number > 0) {
      words.add(number(number, unit));
    }
  }

  private static String number(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
