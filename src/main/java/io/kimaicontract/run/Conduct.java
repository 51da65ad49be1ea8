package io.kimaicontract.run;

/**
 * How a run goes on when scenarios fail.
 *
 * @param bail after how many findings it stops; 0 for a run that goes to its end
 * @param keep whether what failed scenarios made is kept
 */
public record Conduct(int bail, boolean keep) {
  /** To its end, and everything is removed. */
  public static final Conduct USUAL = new Conduct(0, false);
}
