package io.kimaicontract.target;

/** What the first bytes of a file tell of how its text was saved. */
final class TextFile {
  private static final int HIGH = 0xFE;
  private static final int LOW = 0xFF;

  private TextFile() {}

  /** Whether the bytes begin with the mark of UTF-16, in either order. */
  static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & LOW;
    int second = bytes[1] & LOW;
    return (first == HIGH && second == LOW) || (first == LOW && second == HIGH);
  }
}
