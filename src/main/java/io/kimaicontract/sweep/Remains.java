package io.kimaicontract.sweep;

import java.util.List;

/**
 * What remains of a run after its end.
 *
 * @param leftovers what could not be removed or confirmed as gone, one sentence each
 * @param disabledUsers the names of users that the run could only disable, because the API deletes
 *     no users
 */
public record Remains(List<String> leftovers, List<String> disabledUsers) {
  public static Remains none() {
    return new Remains(List.of(), List.of());
  }

  /** The end of the sentence on why a run ended early; empty if nothing remains. */
  public String ending() {
    return ending("left behind", leftovers) + ending("users that stay, disabled", disabledUsers);
  }

  private static String ending(String title, List<String> remains) {
    return remains.isEmpty() ? "" : "; " + title + ": " + String.join(", ", remains);
  }
}
