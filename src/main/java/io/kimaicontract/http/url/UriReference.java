package io.kimaicontract.http.url;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URI reference in its parts, without the fragment, and how RFC 3986 resolves it (section 5.2).
 *
 * @param scheme without the colon, or null
 * @param authority without the slashes, or null
 * @param path may be empty
 * @param query without the question mark, or null
 */
public record UriReference(
    @Nullable String scheme, @Nullable String authority, String path, @Nullable String query) {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([^:/?#]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
  private static final Pattern UNSAFE =
      Pattern.compile("[^A-Za-z0-9._~!$&'()*+,;=:@/?#%-]|%(?![0-9A-Fa-f]{2})");
  private static final Pattern ENCODED_DOT = Pattern.compile("%2[Ee]");

  static UriReference parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("every text has these parts");
    }
    String path = ENCODED_DOT.matcher(encoded(parts.group(3))).replaceAll(".");
    String query = parts.group(4);
    return new UriReference(
        parts.group(1), parts.group(2), path, query == null ? null : encoded(query));
  }

  /** The text with everything percent-encoded that must be in paths and queries. */
  public static String encoded(String text) {
    return UNSAFE
        .matcher(text)
        .replaceAll(
            unsafe -> {
              byte[] bytes = unsafe.group().getBytes(StandardCharsets.UTF_8);
              return HexFormat.of().withUpperCase().withPrefix("%").formatHex(bytes);
            });
  }

  /** Resolves this reference in a document at the base. */
  UriReference against(UriReference base) {
    if (scheme != null) {
      return new UriReference(scheme, authority, withoutDots(path), query);
    }
    if (authority != null) {
      return new UriReference(base.scheme, authority, withoutDots(path), query);
    }
    if (path.isEmpty()) {
      String kept = query == null ? base.query : query;
      return new UriReference(base.scheme, base.authority, base.path, kept);
    }
    String whole = path.startsWith("/") ? path : base.directory() + path;
    return new UriReference(base.scheme, base.authority, withoutDots(whole), query);
  }

  /** The path up to its last slash. */
  private String directory() {
    return authority != null && path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String withoutDots(String path) {
    if (!path.startsWith("/")) {
      return path;
    }
    List<String> kept = new ArrayList<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean dots = segments[i].equals(".") || segments[i].equals("..");
      if (segments[i].equals("..") && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!dots) {
        kept.add(segments[i]);
      } else if (i == segments.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
