package io.kimaicontract.target;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first bytes of a file tell of how its text was saved. */
final class TextFile {
  private static final String MARK = "\uFEFF";
  private static final int HIGH = 0xFE;
  private static final int LOW = 0xFF;

  private TextFile() {}

  /**
   * The text of a file in UTF-8, without a byte order mark.
   *
   * @param name how sentences name the file
   * @throws UsageException when it is in another encoding
   */
  static String read(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (isUtf16(bytes)) {
      throw new UsageException(name + " is in UTF-16; save it in UTF-8");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new UsageException(name + " is not in UTF-8; save it in UTF-8");
    }
  }

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
