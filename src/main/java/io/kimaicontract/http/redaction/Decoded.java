package io.kimaicontract.http.redaction;

import java.util.Optional;

/** A text from which layers of encoding were taken; it knows where each character came from. */
final class Decoded {
  private static final int[] UNMOVED = {};

  private final String text;
  private final int[] origins;

  private Decoded(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** The text without decoding. */
  static Decoded original(String text) {
    return new Decoded(text, UNMOVED);
  }

  String text() {
    return text;
  }

  /** Where the character begins in the original; for the length of the text, where that ends. */
  int origin(int index) {
    return origins.length == 0 ? index : origins[index];
  }

  /** The same without the escapes of that kind; empty if it has none. */
  Optional<Decoded> without(Escapes kind) {
    int at = kind.next(text, 0);
    if (at < 0) {
      return Optional.empty();
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int[] from = new int[text.length() + 1];
    int done = 0;
    while (at >= 0) {
      Escapes.Escape escape = kind.at(text, at).orElseThrow();
      copy(done, at, decoded, from);
      for (int i = 0; i < escape.character().length(); i++) {
        from[decoded.length() + i] = origin(at);
      }
      decoded.append(escape.character());
      done = at + escape.length();
      at = kind.next(text, done);
    }
    copy(done, text.length(), decoded, from);
    from[decoded.length()] = origin(text.length());
    return Optional.of(new Decoded(decoded.toString(), from));
  }

  private void copy(int start, int end, StringBuilder decoded, int[] from) {
    for (int i = start; i < end; i++) {
      from[decoded.length() + i - start] = origin(i);
    }
    decoded.append(text, start, end);
  }
}
