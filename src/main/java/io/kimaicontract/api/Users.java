package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;

/** The operations of {@code /api/users}; a user cannot be deleted (rule US11). */
public record Users(ApiClient apiClient) implements CrudOperations {
  @Override
  public String path() {
    return "/api/users";
  }

  /** {@code GET} of the caller. */
  public Exchange me(Caller caller) {
    return apiClient.get(caller, path() + "/me");
  }

  /** {@code DELETE} of an API token. */
  public Exchange deleteToken(Caller caller, long token) {
    return apiClient.send(caller, "DELETE", path() + "/api-token/" + token);
  }
}
