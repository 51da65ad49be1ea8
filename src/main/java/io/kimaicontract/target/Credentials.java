package io.kimaicontract.target;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that the user gave; each part may be missing. Their text form shows no secret.
 *
 * @param username the login's user name or e-mail
 * @param password the login's password
 * @param token an API token
 * @param expiredToken an API token whose expiry has passed
 * @param expireCommand a shell command that makes the token named in {@code KIMAI_TOKEN_NAME}
 *     expired, for a server of the user
 */
public record Credentials(
    @Nullable String username,
    @Nullable String password,
    @Nullable String token,
    @Nullable String expiredToken,
    @Nullable String expireCommand) {

  public boolean hasLogin() {
    return username != null && password != null;
  }

  public Optional<String> bearer() {
    return Optional.ofNullable(token);
  }

  @Override
  public String toString() {
    return "Credentials[username=" + username + ", secrets masked]";
  }
}
