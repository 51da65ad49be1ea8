package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.Offer;
import io.kimaicontract.web.Site;
import io.kimaicontract.web.TokenRow;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes tokens expired, and sees to it that they are: refused, or at least listed with an expiry.
 * One that is listed so and works all the same is the target's fault, for the rules to find.
 */
record Expiry(Site site, TokenExpirer expirer, Supplier<List<TokenRow>> listed) {
  private static final String ME = "/api/users/me";

  Offer<Secret> expire(MintedToken token) {
    return expirer.expire(token.name()).flatMap(said -> expired(token, said));
  }

  private Offer<Secret> expired(MintedToken token, String said) {
    Caller caller = new Caller("an expired token", token.token());
    int status = site.transport().send(Request.of("GET", ME, caller)).status();
    return status == 401 || showsExpiry(token)
        ? Offer.present(token.token())
        : Offer.absent(
            "the token '%s' still answers %s after --expire-command%s; it must put expires_at in the past"
                .formatted(token.name(), status, said));
  }

  private boolean showsExpiry(MintedToken token) {
    return listed.get().stream().anyMatch(r -> r.id() == token.id() && !r.expiry().isEmpty());
  }
}
