package io.kimaicontract.users;

import io.kimaicontract.web.Availability;
import java.util.function.Consumer;

/** Makes a token expire on the user's own server, because the API and the web pages cannot. */
@FunctionalInterface
public interface TokenExpirer {
  /**
   * Makes the token with this name expired.
   *
   * @return what it said, such as {@code saying '1 row changed'}, or why it did not work
   */
  Availability<String> expire(String tokenName);

  /** One that always works, and says nothing. */
  static TokenExpirer of(Consumer<String> expirer) {
    return tokenName -> {
      expirer.accept(tokenName);
      return Availability.present("");
    };
  }
}
