package io.kimaicontract.verdict;

/** So many of so many. */
public record Share(int reached, int all) {
  private static final int WHOLE = 100;

  /** Both together. */
  public Share plus(Share other) {
    return new Share(reached + other.reached, all + other.all);
  }

  /** The percentage; where there is nothing to reach, all of it is reached. */
  public double percent() {
    return all == 0 ? WHOLE : (double) WHOLE * reached / all;
  }

  @Override
  public String toString() {
    return reached + " of " + all;
  }
}
