package io.kimaicontract.verdict.result;

/**
 * Which part of a run's scenarios one process ran.
 *
 * @param number the number of the part, from 1
 * @param count how many parts there are
 * @param planned how many scenarios all parts have together; 0 for a run that was not cut
 * @param plan tells whether two parts were cut alike; empty for a run that was not cut
 */
public record Shard(int number, int count, int planned, String plan) {
  /** A run that was not cut. */
  public static final Shard WHOLE = new Shard(1, 1, 0, "");

  /** The number and the count, such as {@code 2/5}. */
  public String words() {
    return number + "/" + count;
  }
}
