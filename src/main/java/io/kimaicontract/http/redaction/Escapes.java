package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The escapes of a format, such as JSON or HTML, for characters that it cannot contain as they are.
 */
enum Escapes {
  /** URLs and forms: {@code %C3%A4}. */
  PERCENT('%') {
    @Override
    Optional<Escape> at(String text, int at) {
      return percent(text, at);
    }
  },
  /** JSON and JavaScript: {@code \\u00e4}. */
  BACKSLASH('\\') {
    @Override
    Optional<Escape> at(String text, int at) {
      return backslash(text, at);
    }
  },
  /** HTML and XML: an ampersand, a number sign, digits and a semicolon, or a name. */
  ENTITY('&') {
    @Override
    Optional<Escape> at(String text, int at) {
      return entity(text, at);
    }
  },
  /** The one character that a quoted word of a shell cannot contain. */
  SHELL('\'') {
    @Override
    Optional<Escape> at(String text, int at) {
      return text.startsWith(QUOTED_QUOTE, at)
          ? found("'", QUOTED_QUOTE.length())
          : Optional.empty();
    }
  };

  private static final String QUOTED_QUOTE = "'\\''";
  private static final int HEX = 16;
  private static final int BYTE = 3;
  private static final Pattern ENTITIES =
      Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#0*(\\d{1,6})|#[xX]0*([0-9a-fA-F]{1,5}));");
  private static final int LONGEST_ENTITY = 16;
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
  private static final String SHORT = "\"\\/'bfnrt";
  private static final String MEANT = "\"\\/'\b\f\n\r\t";

  private final char mark;

  Escapes(char mark) {
    this.mark = mark;
  }

  /** A character and the length of its escape. */
  record Escape(String character, int length) {}

  /** The escape that begins at this position, if there is one. */
  abstract Optional<Escape> at(String text, int at);

  /** The position of the next escape; -1 if there is none. */
  int next(String text, int from) {
    int at = text.indexOf(mark, from);
    while (at >= 0 && at(text, at).isEmpty()) {
      at = text.indexOf(mark, at + 1);
    }
    return at;
  }

  private static Optional<Escape> found(String character, int length) {
    return Optional.of(new Escape(character, length));
  }

  /** The bytes of one character in UTF-8, or else of one in Latin-1. */
  private static Optional<Escape> percent(String text, int at) {
    int lead = hex(text, at + 1, 2);
    if (lead < 0) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length(lead)];
    bytes[0] = (byte) lead;
    for (int i = 1; i < bytes.length; i++) {
      int next = at + i * BYTE;
      int value = text.startsWith("%", next) ? hex(text, next + 1, 2) : -1;
      if (value >> 6 != 0b10) {
        return found(String.valueOf((char) lead), BYTE);
      }
      bytes[i] = (byte) value;
    }
    return lead < 0x80 || bytes.length > 1
        ? found(new String(bytes, UTF_8), BYTE * bytes.length)
        : found(String.valueOf((char) lead), BYTE);
  }

  /**
   * The length in bytes of the UTF-8 character that begins with this byte; 1 if no character does.
   */
  private static int length(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 1;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static Optional<Escape> backslash(String text, int at) {
    if (at + 1 == text.length()) {
      return Optional.empty();
    }
    char kind = text.charAt(at + 1);
    if (kind == 'u' || kind == 'x') {
      int digits = kind == 'u' ? 4 : 2;
      int value = hex(text, at + 2, digits);
      return value < 0 ? Optional.empty() : found(String.valueOf((char) value), digits + 2);
    }
    int which = SHORT.indexOf(kind);
    return which < 0 ? Optional.empty() : found(String.valueOf(MEANT.charAt(which)), 2);
  }

  private static Optional<Escape> entity(String text, int at) {
    Matcher entity =
        ENTITIES.matcher(text).region(at, Math.min(text.length(), at + LONGEST_ENTITY));
    if (!entity.lookingAt()) {
      return Optional.empty();
    }
    String name = entity.group(1);
    String character =
        name != null
            ? NAMED.getOrDefault(name, "")
            : code(entity.group(2) == null ? entity.group(3) : entity.group(2), entity.group(2));
    return character.isEmpty() ? Optional.empty() : found(character, entity.end() - at);
  }

  private static String code(String digits, @Nullable String decimal) {
    int code = Integer.parseInt(digits, decimal == null ? HEX : 10);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }

  private static int hex(String text, int from, int digits) {
    if (from + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Character.digit(text.charAt(i), HEX);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      value = value * HEX + digit;
    }
    return value;
  }
}
