package io.kimaicontract.upkeep;

import java.util.Locale;

/** Texts as scalars of YAML. */
final class YamlText {
  private YamlText() {}

  /** In quotes, on one line: single ones, unless only double ones can hold it. */
  static String quoted(String text) {
    return text.chars().anyMatch(YamlText::needsEscape)
        ? '"' + escaped(text) + '"'
        : "'" + text.replace("'", "''") + "'";
  }

  private static boolean needsEscape(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (needsEscape(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                escaped.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
              }
            });
    return escaped.toString();
  }
}
