package io.kimaicontract.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How many of the generated inputs a run sends. */
public enum InputScope {
  /** Every combination of field and kind. */
  ALL,
  /** Every field with a kind of each family, and every kind with each type of field. */
  USUAL,
  /** None. */
  NONE;

  /** The word of the settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of the settings. */
  public static List<String> words() {
    return Arrays.stream(values()).map(InputScope::word).toList();
  }

  /** The scope with this word, if there is one. */
  public static Optional<InputScope> of(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }
}
