package io.kimaicontract.target;

import java.time.Duration;

/**
 * What a target may take before it is given up.
 *
 * @param timeout how long a part of an answer may take
 * @param maxTime how long a whole exchange may take
 * @param patience how long trouble of the target is waited out
 * @param maxAnswer the size of the largest answer in bytes, after decompression
 */
public record Limits(Duration timeout, Duration maxTime, Duration patience, long maxAnswer) {
  /** A million bytes, the unit of the setting. */
  public static final long MEGABYTE = 1_000_000;

  private static final int TIMES = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long MAX_ANSWER = 20 * MEGABYTE;

  /** The default limits, with this timeout. */
  public static Limits of(Duration timeout) {
    return new Limits(timeout, whole(timeout), PATIENCE, MAX_ANSWER);
  }

  /** The limit of a whole exchange where none is given. */
  static Duration whole(Duration timeout) {
    return timeout.multipliedBy(TIMES);
  }

  /** The same with another patience. */
  public Limits patience(Duration other) {
    return new Limits(timeout, maxTime, other, maxAnswer);
  }
}
