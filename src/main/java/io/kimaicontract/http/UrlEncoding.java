package io.kimaicontract.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes paths and queries as they go over the wire. */
public final class UrlEncoding {
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
