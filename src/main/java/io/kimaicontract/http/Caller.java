package io.kimaicontract.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, and the bearer token that proves it.
 *
 * @param name how reports name the caller, such as {@code John (user)}
 * @param token the bearer token, or null for a caller without credentials
 */
public record Caller(String name, @Nullable Secret token) {
  /** A caller without credentials. */
  public static final Caller NOBODY = new Caller("nobody", null);

  /** The token, if there is one. */
  public Optional<Secret> bearer() {
    return Optional.ofNullable(token);
  }
}
