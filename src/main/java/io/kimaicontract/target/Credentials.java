package io.kimaicontract.target;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user gave to get in with; each part may be missing. Its text form shows no secret.
 *
 * @param username the login's user name or e-mail
 * @param password the login's password
 * @param token an API token
 * @param expiredToken an API token whose expiry has passed
 * @param expireCommand a shell command that makes the token named in {@code KIMAI_TOKEN_NAME}
 *     expired, for servers one owns
 */
public record Credentials(
    @Nullable String username,
    @Nullable String password,
    @Nullable String token,
    @Nullable String expiredToken,
    @Nullable String expireCommand) {

  /** Whether a user name and a password were given. */
  public boolean hasLogin() {
    return username != null && password != null;
  }

  /** The token, if one was given. */
  public Optional<String> bearer() {
    return Optional.ofNullable(token);
  }

  @Override
  public String toString() {
    return "Credentials[username=" + username + ", secrets masked]";
  }
}
