package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;

/** The operations of {@code /api/users}; a user cannot be deleted (rule US11). */
public record Users(Wire wire) implements Crud {
  @Override
  public String path() {
    return "/api/users";
  }

  /** {@code GET} of the caller. */
  public Exchange me(Caller caller) {
    return wire.get(caller, path() + "/me");
  }

  /** {@code DELETE} of an API token. */
  public Exchange deleteToken(Caller caller, long token) {
    return wire.send(caller, "DELETE", path() + "/api-token/" + token);
  }
}
