package io.kimaicontract.access;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.BadInput;

/** Makes tokens expired, and sees to it that they are. */
record Expiry(Site site, TokenExpirer expirer) {
  private static final String ME = "/api/users/me";

  Secret expire(MintedToken token) {
    expirer.expire(token.name());
    Caller caller = new Caller("an expired token", token.token());
    int status = site.transport().send(Request.of("GET", ME, caller)).status();
    if (status != 401) {
      throw new BadInput(
          "the token '%s' still answers %d after --expire-command; it must put expires_at in the past"
              .formatted(token.name(), status));
    }
    return token.token();
  }
}
