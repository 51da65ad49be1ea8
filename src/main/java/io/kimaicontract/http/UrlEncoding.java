package io.kimaicontract.http;

import static java.util.Locale.ROOT;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes paths and queries as they go over the wire. */
public final class UrlEncoding {
  private static final char FIRST_BYTE = '\udc80';
  private static final char LAST_BYTE = '\udcff';
  private static final int BYTE = 0xff;

  private UrlEncoding() {}

  /** The path with its encoded query. */
  public static String of(String path, List<Parameter> query) {
    if (query.isEmpty()) {
      return path;
    }
    return path
        + "?"
        + query.stream()
            .map(p -> encode(p.name()) + "=" + encode(p.value()))
            .collect(Collectors.joining("&"));
  }

  /** The text, percent-encoded for a query or a path segment; brackets and colons stay readable. */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isByte(text, i)) {
        encoded.append(ofText(text.substring(done, i)));
        encoded.append('%').append(Integer.toHexString(text.charAt(i) & BYTE).toUpperCase(ROOT));
        done = i + 1;
      }
    }
    return encoded + ofText(text.substring(done));
  }

  /**
   * Whether a character stands for a byte that is no UTF-8: {@code U+DC80} to {@code U+DCFF}
   * without a partner, as in Python's {@code surrogateescape}.
   */
  private static boolean isByte(String text, int at) {
    char c = text.charAt(at);
    boolean alone = at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    return alone && c >= FIRST_BYTE && c <= LAST_BYTE;
  }

  private static String ofText(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%5B", "[")
        .replace("%5D", "]")
        .replace("%3A", ":");
  }

  /** The text of a percent-encoded one. */
  static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
