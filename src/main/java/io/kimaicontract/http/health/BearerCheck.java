package io.kimaicontract.http.health;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.Transport;
import java.util.Optional;

/**
 * Proves with one call that tokens reach Kimai. It refuses a request without a token with a body,
 * and one with a wrong token without a body but with the header WWW-Authenticate (rules A1 and A2).
 */
public final class BearerCheck {
  private static final String UNKNOWN = "kimai-contract-checks-that-tokens-arrive";
  private static final int UNAUTHORIZED = 401;

  private BearerCheck() {}

  /** Why no token can work, if that is so; asks with a token that nobody has. */
  public static Optional<String> flaw(Transport transport) {
    Caller unknown = new Caller("an unknown token", new Secret(UNKNOWN));
    Exchange answer = transport.send(Request.of("GET", "/api/version", unknown));
    return flaw(answer.response());
  }

  /** The same by the refusal of a request that was sent with a token. */
  public static Optional<String> flaw(Response refusal) {
    boolean withoutToken =
        refusal.status() == UNAUTHORIZED
            && refusal.header("WWW-Authenticate").isEmpty()
            && refusal.json().filter(body -> body.has("code")).isPresent();
    return withoutToken
        ? Optional.of(
            "the header Authorization does not reach Kimai, so that no API token works; with Apache"
                + " set 'CGIPassAuth On' (2.4.13 or later) or 'SetEnvIf Authorization \"(.*)\""
                + " HTTP_AUTHORIZATION=$1', with a proxy or PHP-FPM pass HTTP_AUTHORIZATION on")
        : Optional.empty();
  }
}
