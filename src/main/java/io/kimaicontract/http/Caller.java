package io.kimaicontract.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sender of a request, with the bearer token.
 *
 * @param name the name in reports, such as {@code John (user)}
 * @param role the caller's role, or null if it is not known
 * @param token the bearer token, or null for a caller without credentials
 * @param account the id of the caller's account on the target, 0 if it is not known
 */
public record Caller(String name, @Nullable Role role, @Nullable Secret token, long account) {
  /** A caller without credentials. */
  public static final Caller NOBODY = new Caller("nobody", null);

  /** A role that the target gives to accounts. */
  public interface Role {
    String title();
  }

  /** A caller whose role is not known. */
  public Caller(String name, @Nullable Secret token) {
    this(name, null, token, 0);
  }

  /** The person with the role, as reports name both, and the account. */
  public static Caller of(String person, Role role, @Nullable Secret token, long account) {
    return new Caller(person + " (" + role.title() + ")", role, token, account);
  }

  /** Whether it is an account without a token, whose requests go through its web session. */
  public boolean isOfSession() {
    return token == null && account > 0;
  }

  public Optional<Secret> bearer() {
    return Optional.ofNullable(token);
  }
}
