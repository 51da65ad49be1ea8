package io.kimaicontract.web;

import io.kimaicontract.http.Json;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * An account as {@code GET /api/users/me} shows it.
 *
 * @param id its id
 * @param username its user name
 * @param role its strongest role
 */
public record Account(long id, String username, Role role) {
  public static Account of(JsonNode user) {
    List<String> roles =
        StreamSupport.stream(user.path("roles").spliterator(), false)
            .map(r -> r.asString(""))
            .toList();
    return new Account(
        user.path("id").asLong(0), user.path("username").asString(""), Role.strongest(roles));
  }

  public static boolean isOne(JsonNode user) {
    return user.path("id").isNumber() && user.path("username").isString();
  }

  /** The body that creates a person of this role, enabled, in a zone that has summer time. */
  public static String creation(String username, String password, Role role) {
    return Json.write(
        Json.of(
            java.util.Map.of(
                "username",
                username,
                "alias",
                username,
                "email",
                username + "@example.com",
                "plainPassword",
                password,
                "enabled",
                true,
                "roles",
                role.names(),
                "timezone",
                "Europe/Berlin",
                "language",
                "en",
                "locale",
                "en")));
  }
}
