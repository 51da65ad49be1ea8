package io.kimaicontract.users;

import io.kimaicontract.web.Availability;
import io.kimaicontract.web.WebSession;

/** Where a person's tokens come from. */
public sealed interface TokenSource {
  /** Only the token that the user gave; there can be no other. */
  record Given() implements TokenSource {}

  /**
   * Minted through a web session: the person's own, or a super administrator's.
   *
   * @param pages the session
   * @param username the user name of the person
   */
  record Minted(WebSession pages, String username) implements TokenSource {}

  /** The session that can make and list the person's tokens. */
  default Availability<WebSession> webSession() {
    return this instanceof Minted m
        ? Availability.present(m.pages())
        : Availability.absent(
            "only a token was given, and tokens are made and listed on web pages; add --username and --password");
  }
}
