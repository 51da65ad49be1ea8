package io.kimaicontract.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was probably meant by a word that is not known. */
public final class Suggestion {
  /** One wrong letter in so many is a slip; more is another word. */
  private static final int LETTERS = 3;

  /** A longer list of known words helps nobody. */
  private static final int SHOWN = 24;

  private Suggestion() {}

  /**
   * The known word that was probably meant: the nearest, or one that begins so.
   *
   * @return empty where no known word is near
   */
  public static Optional<String> of(String word, Collection<String> known) {
    Optional<String> nearest =
        known.stream()
            .filter(k -> distance(word, k) <= Math.max(1, word.length() / LETTERS))
            .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(k -> k));
    return nearest.or(
        () ->
            known.stream()
                .filter(k -> word.length() > LETTERS && k.startsWith(word))
                .min(Comparator.comparingInt(String::length).thenComparing(k -> k)));
  }

  /** The nearest of the texts, however far it is; empty if there is none. */
  public static String nearest(String text, Collection<String> known) {
    return known.stream()
        .min(Comparator.<String>comparingInt(k -> distance(text, k)).thenComparing(k -> k))
        .orElse("");
  }

  /** The end of a sentence about an unknown word: the word that was meant, or the known words. */
  public static String sentence(String word, Collection<String> known) {
    return of(word, known)
        .map(near -> "; did you mean '" + near + "'?")
        .orElseGet(() -> known.size() > SHOWN ? "" : "; write one of " + String.join(", ", known));
  }

  /** The number of letters that are wrong, missing, too many, or exchanged with their neighbour. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean exchanged =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
