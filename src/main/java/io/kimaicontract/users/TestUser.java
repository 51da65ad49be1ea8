package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * A test user with an account on the target.
 *
 * @param name the first name that features use
 * @param role the role of the account
 * @param id the account's id on the target
 * @param username the account's user name on the target
 * @param token the person's bearer token; null for one whose requests go through the web session of
 *     the login
 */
public record TestUser(String name, Role role, long id, String username, @Nullable Secret token) {
  /** The person as a caller of requests. */
  public Caller caller() {
    return Caller.of(name, role, token, id);
  }
}
