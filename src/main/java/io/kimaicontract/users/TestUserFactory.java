package io.kimaicontract.users;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.WebSession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates users and tokens whose names carry the mark of the run. */
final class TestUserFactory {
  private final TargetConnection targetConnection;
  private final String runId;
  private final UserCleanup userCleanup;
  private final AtomicInteger count = new AtomicInteger();
  private final Set<String> taken = new HashSet<>();

  TestUserFactory(TargetConnection targetConnection, String runId, UserCleanup userCleanup) {
    this.targetConnection = targetConnection;
    this.runId = runId;
    this.userCleanup = userCleanup;
  }

  /**
   * Creates the user; the session of the super administrator makes the token, or else the user's
   * own.
   */
  TestUserAccess recruit(String name, Role role, TestUser host, Optional<WebSession> hostSession) {
    String username = free(name);
    Secret password = targetConnection.redactor().learn(Secret.password());
    Account account = create(username, password, role, host);
    WebSession pages =
        hostSession.orElseGet(() -> WebSession.open(targetConnection, username, password));
    Secret token = mint(name, username, pages, Optional.empty()).token();
    TestUser testUser = new TestUser(name, role, account.id(), username, token);
    return new TestUserAccess(testUser, Optional.of(pages));
  }

  /** Makes a token for a person. */
  MintedToken mint(String name, String username, WebSession pages, Optional<LocalDate> expiry) {
    String tokenName = traceable(name) + "-" + count.incrementAndGet();
    userCleanup.minting(username, pages);
    MintedToken token = pages.mintToken(username, tokenName, expiry);
    userCleanup.minted(username, token);
    return token;
  }

  private Account create(String username, Secret password, Role role, TestUser host) {
    Request request =
        Request.of("POST", "/api/users", host.caller())
            .body(Account.creation(username, password.reveal(), role));
    Exchange made = send(request, username);
    if (made.status() != 200 || !Account.isOne(made.json())) {
      if (!made.response().refused()) {
        userCleanup.uncertain(username, "POST /api/users answered " + made.status());
      }
      throw new TargetUnusable(
          "'%s' could not create the user '%s': answered %s %s"
              .formatted(host.username(), username, made.status(), made.response().body()));
    }
    Account account = Account.of(made.json());
    userCleanup.person(account);
    return account;
  }

  private Exchange send(Request request, String username) {
    try {
      return targetConnection.transport().send(request);
    } catch (TargetUnreachable unknown) {
      if (unknown.mayHaveArrived()) {
        userCleanup.uncertain(username, String.valueOf(unknown.getMessage()));
      }
      throw unknown;
    }
  }

  private synchronized String free(String name) {
    String username = traceable(name);
    return taken.add(username) ? username : username + "-" + count.incrementAndGet();
  }

  private String traceable(String name) {
    String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return RunNaming.of(runId, word);
  }
}
