package io.kimaicontract.report.console;

import java.util.function.LongSupplier;

/** Says how much of a run is done, and estimates how long the rest takes. */
final class Remaining {
  private static final long SECOND = 1_000_000_000L;

  /** An estimate from less is a guess. */
  private static final long LEAST = 5 * SECOND;

  private static final int MINUTE = 60;
  private static final int STEP = 5;

  private final LongSupplier nanos;
  private long start;
  private int all;

  /** By the clock, which counts nanoseconds. */
  Remaining(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** The run begins with so many scenarios. */
  void begin(int scenarios) {
    start = nanos.getAsLong();
    all = scenarios;
  }

  /** Such as {@code 412 of 2638, about 2 min left}. */
  String of(int ended) {
    if (all == 0) {
      return "";
    }
    long took = nanos.getAsLong() - start;
    String count = ended + " of " + all;
    return took < LEAST || ended == 0 || ended >= all
        ? count
        : count + ", about " + rounded(took / SECOND * (all - ended) / ended) + " left";
  }

  private static String rounded(long seconds) {
    return seconds < MINUTE
        ? Math.max(STEP, (seconds + STEP - 1) / STEP * STEP) + " s"
        : (seconds + MINUTE / 2) / MINUTE + " min";
  }
}
