package io.kimaicontract.input;

import io.kimaicontract.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values that stand for {@code $} in the templates of kinds. */
final class InputValues {
  /** The longest text that many columns hold. */
  private static final int USUAL_LIMIT = 255;

  /** How many of a long list a usual run sends. */
  private static final int FEW = 2;

  private InputValues() {}

  /** The texts for a kind, without {@code valid} where the kind has its own; empty if none fits. */
  static List<String> texts(InputField field, InputKind kind, InputScope scope, String valid) {
    return switch (kind) {
      case ONE_OVER -> List.of(letters(most(field) + 1));
      case NUL -> List.of(field.type() == ValueType.TEXT ? "a\0b" : "\0");
      case OTHER_CASE -> otherCase(field);
      case LISTED -> listed(field.choices(), scope);
      case SHORTEST -> Limits.of(field).map(l -> List.of(edge(field, l.least()))).orElse(List.of());
      case LONGEST_ALLOWED ->
          Limits.of(field).map(l -> List.of(edge(field, l.most()))).orElse(List.of());
      default -> List.of(valid);
    };
  }

  /** The same as JSON values. */
  static List<String> json(InputField field, InputKind kind, InputScope scope, String valid) {
    if (texts(field, kind, scope, valid).equals(List.of(valid))) {
      return List.of(valid);
    }
    return texts(field, kind, scope, valid).stream()
        .map(
            text ->
                text.matches("\\d+") && field.type() == ValueType.NUMBER ? text : Json.write(text))
        .toList();
  }

  private static int most(InputField field) {
    return Limits.of(field).map(limits -> (int) limits.most()).orElse(USUAL_LIMIT);
  }

  private static String edge(InputField field, long size) {
    return field.type() == ValueType.NUMBER ? String.valueOf(size) : letters((int) size);
  }

  private static String letters(int count) {
    return "a".repeat(count);
  }

  private static List<String> otherCase(InputField field) {
    Optional<String> lettered =
        field.choices().stream().filter(c -> !other(c).equals(c)).findFirst();
    return lettered.map(InputValues::other).map(List::of).orElse(List.of());
  }

  private static String other(String choice) {
    String upper = choice.toUpperCase(Locale.ROOT);
    return upper.equals(choice) ? choice.toLowerCase(Locale.ROOT) : upper;
  }

  /** All, or the first, the last and some between. */
  private static List<String> listed(List<String> choices, InputScope scope) {
    if (scope == InputScope.ALL || choices.size() <= FEW) {
      return choices;
    }
    List<String> few = new ArrayList<>();
    for (int i = 0; i < FEW; i++) {
      few.add(choices.get(i * (choices.size() - 1) / (FEW - 1)));
    }
    return few;
  }
}
