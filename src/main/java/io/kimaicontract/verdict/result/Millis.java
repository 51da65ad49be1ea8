package io.kimaicontract.verdict.result;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Durations as the result model has them: milliseconds, to the microsecond. */
public final class Millis {
  private Millis() {}

  /** The milliseconds of a duration. */
  public static double of(Duration took) {
    return TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0;
  }
}
