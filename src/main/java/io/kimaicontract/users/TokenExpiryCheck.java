package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.TokenRow;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes tokens expired, and sees to it that they are: refused, or at least listed with an expiry.
 * One that is listed so and works all the same is the target's fault, for the rules to find.
 */
record TokenExpiryCheck(
    TargetConnection targetConnection, TokenExpirer expirer, Supplier<List<TokenRow>> listed) {
  private static final String ME = "/api/users/me";

  Availability<Secret> expire(MintedToken token) {
    return expirer.expire(token.name()).flatMap(said -> expired(token, said));
  }

  private Availability<Secret> expired(MintedToken token, String said) {
    Caller caller = new Caller("an expired token", token.token());
    int status = targetConnection.transport().send(Request.of("GET", ME, caller)).status();
    return status == 401 || showsExpiry(token)
        ? Availability.present(token.token())
        : Availability.absent(
            "the token '%s' still answers %s after --expire-command%s; it must put expires_at in the past"
                .formatted(token.name(), status, said));
  }

  private boolean showsExpiry(MintedToken token) {
    return listed.get().stream().anyMatch(r -> r.id() == token.id() && !r.expiry().isEmpty());
  }
}
