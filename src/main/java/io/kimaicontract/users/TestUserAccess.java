package io.kimaicontract.users;

import io.kimaicontract.web.Availability;
import io.kimaicontract.web.WebSession;
import java.util.Optional;

/**
 * A test user and the web session that can make and list its tokens.
 *
 * @param testUser the user
 * @param session the user's own or a super administrator's; empty if only a token was given
 */
record TestUserAccess(TestUser testUser, Optional<WebSession> session) {
  Availability<WebSession> pages() {
    return session
        .map(Availability::present)
        .orElseGet(
            () ->
                Availability.absent(
                    "only a token was given, and tokens are made and listed on web pages; add --username and --password"));
  }
}
