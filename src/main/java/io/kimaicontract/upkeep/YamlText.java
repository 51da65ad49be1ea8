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
    for (char c : text.toCharArray()) {
      if (needsEscape(c)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
