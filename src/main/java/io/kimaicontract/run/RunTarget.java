package io.kimaicontract.run;

import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.TokenExpirer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a run takes place.
 *
 * @param url the target's URL
 * @param transport sends there
 * @param credentials what was given to get in with
 * @param writesAllowed whether the run may create and change things
 * @param redactor masks what the run must not show
 * @param expirer makes tokens expired, where the place offers it itself
 * @param reference whether it is the embedded reference
 */
public record RunTarget(
    URI url,
    Transport transport,
    Credentials credentials,
    boolean writesAllowed,
    Redactor redactor,
    Optional<TokenExpirer> expirer,
    boolean reference) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A Kimai that the user named. */
  public static RunTarget of(Target target, Redactor redactor) {
    return new RunTarget(
        target.url(),
        new RestAssuredTransport(target.url(), target.timeout(), Clock.systemUTC()),
        target.credentials(),
        target.writesAllowed(),
        redactor,
        Optional.empty(),
        false);
  }

  /** The embedded reference. */
  public static RunTarget of(ReferenceKimai reference) {
    return of(reference, new Redactor());
  }

  /** The embedded reference, masked by this. */
  public static RunTarget of(ReferenceKimai reference, Redactor redactor) {
    var login = reference.superAdministrator();
    return new RunTarget(
        reference.url(),
        new RestAssuredTransport(reference.url(), PATIENCE, Clock.systemUTC()),
        new Credentials(login.username(), login.password(), null, null, null),
        true,
        redactor,
        Optional.of(TokenExpirer.of(reference::expireToken)),
        true);
  }
}
