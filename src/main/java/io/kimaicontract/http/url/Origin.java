package io.kimaicontract.http.url;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scheme, host and port that a request goes to; only those of the target may see its secrets.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port the default one if the URL has none
 */
public record Origin(String scheme, String host, int port) {
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9._~-]+)?]|[A-Za-z0-9._-]+)(?::(\\d{0,5}))?");
  private static final int HIGHEST_PORT = 65_535;

  /** The origin of a URL with these parts, if they name one without a user. */
  static Optional<Origin> of(@Nullable String scheme, @Nullable String authority) {
    if (scheme == null || authority == null || !isWeb(scheme)) {
      return Optional.empty();
    }
    String lower = scheme.toLowerCase(Locale.ROOT);
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String given = parts.group(2);
    int port = given == null || given.isEmpty() ? defaultPort(lower) : Integer.parseInt(given);
    return port > HIGHEST_PORT
        ? Optional.empty()
        : Optional.of(new Origin(lower, parts.group(1).toLowerCase(Locale.ROOT), port));
  }

  static boolean isWeb(@Nullable String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /** As browsers write it, without the default port. */
  @Override
  public String toString() {
    return scheme + "://" + host + (port == defaultPort(scheme) ? "" : ":" + port);
  }
}
