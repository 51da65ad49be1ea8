package io.kimaicontract.verdict.result;

/**
 * So many of so many.
 *
 * @param reached how many were reached
 * @param all how many there are
 * @param excepted how many of them were not reached and cannot be, for known reasons
 */
public record Ratio(int reached, int all, int excepted) {
  private static final int WHOLE = 100;

  /** So many of so many, without exception. */
  public Ratio(int reached, int all) {
    this(reached, all, 0);
  }

  /** Both together. */
  public Ratio plus(Ratio other) {
    return new Ratio(reached + other.reached, all + other.all, excepted + other.excepted);
  }

  /** How many could be reached. */
  public int reachable() {
    return all - excepted;
  }

  /** The percentage of the reachable; where there is nothing to reach, all of it is reached. */
  public double percent() {
    return reachable() == 0 ? WHOLE : (double) WHOLE * reached / reachable();
  }

  @Override
  public String toString() {
    return reached + " of " + reachable();
  }
}
