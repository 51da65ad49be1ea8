package io.kimaicontract.run;

import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.redaction.Redaction;
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
 * @param redaction masks what the run must not show
 * @param expirer makes tokens expired, where the place offers it itself
 * @param reference whether it is the embedded reference
 */
public record Place(
    URI url,
    Transport transport,
    Credentials credentials,
    boolean writesAllowed,
    Redaction redaction,
    Optional<TokenExpirer> expirer,
    boolean reference) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A Kimai that the user named. */
  public static Place of(Target target, Redaction redaction) {
    return new Place(
        target.url(),
        new RestAssuredTransport(target.url(), target.timeout(), Clock.systemUTC()),
        target.credentials(),
        target.writesAllowed(),
        redaction,
        Optional.empty(),
        false);
  }

  /** The embedded reference. */
  public static Place of(ReferenceKimai reference) {
    return of(reference, new Redaction());
  }

  /** The embedded reference, masked by this. */
  public static Place of(ReferenceKimai reference, Redaction redaction) {
    var login = reference.superAdministrator();
    return new Place(
        reference.url(),
        new RestAssuredTransport(reference.url(), PATIENCE, Clock.systemUTC()),
        new Credentials(login.username(), login.password(), null, null, null),
        true,
        redaction,
        Optional.of(TokenExpirer.of(reference::expireToken)),
        true);
  }
}
