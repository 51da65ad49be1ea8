package io.kimaicontract.verdict;

import java.util.List;
import java.util.Map;

/**
 * How much of the contract a run reached, measured from its traffic.
 *
 * @param shares what was reached of what there is, by what is counted, in the order of a summary
 * @param unreached operations that no request called
 * @param unanswered operations that were called and never answered with a declared success
 */
public record Reach(Map<String, Share> shares, List<String> unreached, List<String> unanswered) {

  /** So many of so many. */
  public record Share(int reached, int all) {
    @Override
    public String toString() {
      return reached + " of " + all;
    }
  }

  /** Nothing was measured. */
  public static Reach none() {
    return new Reach(Map.of(), List.of(), List.of());
  }
}
