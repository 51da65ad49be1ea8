package io.kimaicontract.web;

import io.kimaicontract.http.RateLimit;
import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.http.url.LinkResolver;
import io.kimaicontract.target.Target;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A target and the transport to it.
 *
 * @param target the system under test
 * @param transport sends requests there
 * @param redactor learns every secret
 * @param expirer makes the token with a name expired, if the user gave a way
 */
public record TargetConnection(
    Target target, Transport transport, Redactor redactor, Optional<Consumer<String>> expirer) {

  /** A connection over the network. */
  public static TargetConnection of(Target target, Redactor redactor) {
    target.transport().headers().forEach(header -> redactor.learn(new Secret(header.value())));
    Transport transport =
        new RestAssuredTransport(
            target.url(), target.limits(), Clock.systemUTC(), target.transport());
    Transport spaced = target.rate() == 0 ? transport : new RateLimit(transport, target.rate());
    return new TargetConnection(target, spaced, redactor, Optional.empty());
  }

  /** The same over another transport. */
  public TargetConnection over(Transport other) {
    return new TargetConnection(target, other, redactor, expirer);
  }

  /** The root of the target. */
  public URI url() {
    return target.url();
  }

  /** Says where links on pages of the target lead. */
  public LinkResolver links() {
    return new LinkResolver(url());
  }

  /** The path that the root itself has, such as {@code /kimai}; empty for most. */
  public String rootPath() {
    String path = url().getRawPath() == null ? "" : url().getRawPath();
    return path.replaceAll("/+$", "");
  }
}
