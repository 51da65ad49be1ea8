package io.kimaicontract.access;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.BadInput;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes tokens expired, and sees to it that they are: refused, or at least listed with an expiry.
 * One that is listed so and works all the same is the target's fault, for the rules to find.
 */
record Expiry(Site site, TokenExpirer expirer, Supplier<List<TokenRow>> listed) {
  private static final String ME = "/api/users/me";

  Secret expire(MintedToken token) {
    expirer.expire(token.name());
    Caller caller = new Caller("an expired token", token.token());
    int status = site.transport().send(Request.of("GET", ME, caller)).status();
    if (status != 401 && !showsExpiry(token)) {
      throw new BadInput(
          "the token '%s' still answers %s after --expire-command; it must put expires_at in the past"
              .formatted(token.name(), status));
    }
    return token.token();
  }

  private boolean showsExpiry(MintedToken token) {
    return listed.get().stream().anyMatch(r -> r.id() == token.id() && !r.expiry().isEmpty());
  }
}
