package io.kimaicontract.target;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Chooses the proxy of a target, as curl does. */
final class ProxyChoice {
  private ProxyChoice() {}

  /**
   * {@code --proxy}, or else the variable of the URL's scheme unless {@code NO_PROXY} names the
   * host. This machine is asked without a proxy of a variable.
   */
  static Optional<URI> of(Settings settings, URI root) {
    Optional<String> given = settings.text(Setting.PROXY);
    if (given.isPresent()) {
      return Optional.of(read(given.get(), settings.place(Setting.PROXY)));
    }
    if (TargetUrl.isOfThisMachine(root) || isExcepted(settings, root)) {
      return Optional.empty();
    }
    String variable = root.getScheme().equals("https") ? "HTTPS_PROXY" : "HTTP_PROXY";
    return settings.variable(variable).map(text -> read(text, variable));
  }

  private static boolean isExcepted(Settings settings, URI root) {
    String host = String.valueOf(root.getHost()).toLowerCase(Locale.ROOT);
    String text = settings.variable("NO_PROXY").orElse("").toLowerCase(Locale.ROOT);
    return Arrays.stream(text.split("[,\\s]+"))
        .map(entry -> entry.replaceFirst("^\\*?\\.", "").replaceFirst(":\\d+$", ""))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith("." + entry));
  }

  private static URI read(String text, String place) {
    String url = text.contains("://") ? text : "http://" + text;
    try {
      URI proxy = new URI(url.replaceAll("/+$", ""));
      if ("http".equals(proxy.getScheme()) && proxy.getHost() != null) {
        return proxy;
      }
    } catch (URISyntaxException broken) {
      // The sentence says what would be right, and quotes nothing: a proxy may carry a password.
    }
    throw new UsageException(place + " is no proxy that can be used; write http://HOST:PORT");
  }
}
