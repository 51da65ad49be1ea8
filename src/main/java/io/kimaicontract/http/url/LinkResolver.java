package io.kimaicontract.http.url;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resolves the links, form actions and redirects of a target. They are resolved by RFC 3986 first
 * and compared with the target's origin and root afterwards. A link that browsers and the RFC read
 * differently is refused.
 */
public final class LinkResolver {
  private static final int LONGEST = 8_000;
  private static final int SHOWN = 80;
  private static final Pattern AROUND = Pattern.compile("^[ \\t\\n\\f\\r]+|[ \\t\\n\\f\\r]+$");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final String root;
  private final String rootPath;
  private final Origin origin;

  /** A resolver for the pages of the target with this root. */
  public LinkResolver(URI root) {
    this.root = root.toString().replaceAll("/+$", "");
    UriReference parts = UriReference.parse(this.root);
    this.rootPath = parts.path();
    this.origin =
        Origin.of(parts.scheme(), parts.authority())
            .orElseThrow(() -> new IllegalArgumentException(root + " is not the URL of a server"));
  }

  /** The target's origin. */
  public Origin origin() {
    return origin;
  }

  /** Resolves a link on the page with this path below the root. */
  public Link resolve(String page, String link) {
    return resolve(page, "", link);
  }

  /** The same on a page with a {@code <base href>}; empty if it has none. */
  public Link resolve(String page, String base, String link) {
    String href = AROUND.matcher(base).replaceAll("");
    String text = AROUND.matcher(link).replaceAll("");
    Optional<String> flaw = flaw(href).or(() -> flaw(text));
    if (flaw.isPresent()) {
      return new Link.Refused(flaw.get());
    }
    UriReference document = UriReference.parse(root + page);
    UriReference to = UriReference.parse(text).against(UriReference.parse(href).against(document));
    return followed(to, text);
  }

  private Link followed(UriReference to, String text) {
    if (!Origin.isWeb(to.scheme())) {
      return refused(text, "whose scheme is not http or https");
    }
    Optional<Origin> there = Origin.of(to.scheme(), to.authority());
    if (there.isEmpty()) {
      boolean user = to.authority() != null && to.authority().contains("@");
      return refused(text, user ? "which has a user before the host" : "which has no valid host");
    }
    if (!there.get().equals(origin)) {
      return new Link.Away(there.get());
    }
    String path = to.path().isEmpty() ? "/" : to.path();
    if (!(path + "/").startsWith(rootPath + "/")) {
      return refused(text, "which is outside of " + root);
    }
    String inside = path.substring(rootPath.length());
    String query = to.query() == null ? "" : "?" + to.query();
    return new Link.Inside((inside.isEmpty() ? "/" : inside) + query);
  }

  private static Optional<String> flaw(String text) {
    if (text.length() > LONGEST) {
      return Optional.of("an address of " + text.length() + " characters");
    }
    if (text.indexOf('\\') >= 0) {
      return Optional.of(shown(text) + ", which has a backslash");
    }
    if (CONTROL.matcher(text).find()) {
      return Optional.of(shown(text) + ", which has a control character");
    }
    return BAD_PERCENT.matcher(text).find()
        ? Optional.of(shown(text) + ", which has a % without two hexadecimal digits")
        : Optional.empty();
  }

  private static Link refused(String text, String why) {
    return new Link.Refused(shown(text) + ", " + why);
  }

  private static String shown(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll("?");
    return "'" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "'";
  }
}
