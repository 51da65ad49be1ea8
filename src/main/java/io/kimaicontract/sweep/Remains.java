package io.kimaicontract.sweep;

import java.util.List;

/**
 * What is there of a run after its end.
 *
 * @param leftovers what could not be removed, or was not seen to be gone, one sentence each
 * @param disabledUsers the names of users whom the run could only disable: the API deletes none
 */
public record Remains(List<String> leftovers, List<String> disabledUsers) {
  /** Nothing. */
  public static Remains none() {
    return new Remains(List.of(), List.of());
  }

  /** What a sentence ends with that says why there is no more of a run; empty for nothing. */
  public String ending() {
    return ending("left behind", leftovers) + ending("users that stay, disabled", disabledUsers);
  }

  private static String ending(String title, List<String> remains) {
    return remains.isEmpty() ? "" : "; " + title + ": " + String.join(", ", remains);
  }
}
