package io.kimaicontract.http.health;

import java.time.Duration;

/** The times between repeated requests, each longer than the one before. */
final class Backoff {
  static final Duration FIRST = Duration.ofMillis(50);
  static final Duration ATTEMPT = Duration.ofSeconds(2);

  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 6;

  private Backoff() {}

  static Duration next(Duration now) {
    return shorter(now.multipliedBy(2), LONGEST);
  }

  /** The time before a request is sent again that was sent so often. */
  static Duration before(int sent) {
    return FIRST.multipliedBy(1L << Math.min(2 * sent, MOST_DOUBLINGS));
  }

  static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
