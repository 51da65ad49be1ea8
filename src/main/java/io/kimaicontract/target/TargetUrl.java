package io.kimaicontract.target;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the URL of a target: the root of a Kimai, with or without a slash at the end. */
final class TargetUrl {
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<root>https?://[^/]+(?:/.*?)?)/"
              + "(?:api(?:/.*)?|[a-z]{2}(?:[_-][A-Za-z]{2,4})?/"
              + "(?:login|homepage|dashboard|timesheet|calendar|profile|admin|wizard|auth).*)");

  private TargetUrl() {}

  static URI read(String given, String place) {
    String text = given.strip().replaceAll("/+$", "");
    if (!given.contains("://")) {
      throw new UsageException(
          given.contains("@")
              ? "the URL (%s) has no scheme; write https://HOST".formatted(place)
              : "'%s' (%s) has no scheme; write https://%s or http://%s"
                  .formatted(given, place, text, text));
    }
    URI url = parse(lowerScheme(text), given, place);
    String scheme = url.getScheme();
    if (scheme == null) {
      throw new UsageException(
          "'%s' (%s) begins with no scheme; write https://HOST".formatted(given, place));
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new UsageException(
          "'%s' (%s) has the scheme '%s'; write http or https".formatted(given, place, scheme));
    }
    if (url.getHost() == null && isWithUnderscore(url)) {
      throw new UsageException(
          "%s (%s) has a host name with an underscore, which no URL may have; give the container a name without, or its address"
              .formatted(quotable(given), place));
    }
    if (url.getHost() == null) {
      throw new UsageException("'%s' (%s) has no host; write https://HOST".formatted(given, place));
    }
    if (url.getPort() > HIGHEST_PORT) {
      throw new UsageException(
          "'%s' (%s) has the port %s; the highest is %s"
              .formatted(given, place, url.getPort(), HIGHEST_PORT));
    }
    if (url.getRawUserInfo() != null) {
      throw new UsageException(
          "the URL (%s) carries a user name; write it without, and use --username"
              .formatted(place));
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new UsageException(
          "'%s' (%s) has a query or fragment; give the root of the Kimai".formatted(given, place));
    }
    Matcher inside = INSIDE.matcher(text);
    if (inside.matches()) {
      throw new UsageException(
          "'%s' (%s) is a page inside a Kimai, not its root; write %s"
              .formatted(given, place, inside.group("root")));
    }
    return url;
  }

  /**
   * Whether the URL leads to this machine, as far as its host says: a name that only resolves to it
   * may lead elsewhere tomorrow.
   */
  static boolean isOfThisMachine(URI url) {
    String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.matches("\\[(::1|(0+:){7}0*1)]");
  }

  /** A scheme is the same in capitals. */
  private static String lowerScheme(String text) {
    int end = text.indexOf("://");
    return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
  }

  /** Docker gives such names, and Java takes none of them for a host. */
  private static boolean isWithUnderscore(URI url) {
    String authority = String.valueOf(url.getRawAuthority());
    return authority.contains("_") && !authority.contains("@");
  }

  /** What may carry a password is not quoted. */
  private static String quotable(String given) {
    return given.contains("@") ? "the URL" : "'" + given + "'";
  }

  private static URI parse(String text, String given, String place) {
    try {
      return new URI(text);
    } catch (URISyntaxException broken) {
      throw new UsageException(
          "%s (%s) is not a URL: %s; write https://HOST"
              .formatted(quotable(given), place, broken.getReason()));
    }
  }
}
