package io.kimaicontract.access;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.target.TargetUnusable;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates people and tokens whose names tell the run that made them. */
final class Recruiter {
  private static final int PASSWORD_BYTES = 12;

  private final Site site;
  private final String runId;
  private final Undo undo;
  private final AtomicInteger count = new AtomicInteger();
  private final Set<String> taken = new HashSet<>();

  Recruiter(Site site, String runId, Undo undo) {
    this.site = site;
    this.runId = runId;
    this.undo = undo;
  }

  /** Creates the person; the host's session makes the token, or else the person's own. */
  Person recruit(String name, Role role, Actor host, Optional<WebSession> hostSession) {
    String username = free(name);
    Secret password = site.redaction().learn(password());
    Account account = create(username, password, role, host);
    WebSession pages = hostSession.orElseGet(() -> WebSession.open(site, username, password));
    Secret token = mint(name, username, pages, Optional.empty()).token();
    Actor actor = new Actor(name, role, account.id(), username, token);
    return new Person(actor, new TokenSource.Minted(pages, username));
  }

  /** Makes a token for a person. */
  MintedToken mint(String name, String username, WebSession pages, Optional<LocalDate> expiry) {
    String tokenName = traceable(name) + "-" + count.incrementAndGet();
    try {
      MintedToken token = pages.mintToken(username, tokenName, expiry);
      undo.token(username, token, pages);
      return token;
    } catch (TargetUnreachable unknown) {
      undo.lost("token '" + tokenName + "' of '" + username + "' may have been made");
      throw unknown;
    }
  }

  private Account create(String username, Secret password, Role role, Actor host) {
    Request request =
        Request.of("POST", "/api/users", host.caller())
            .body(Account.creation(username, password.reveal(), role));
    Exchange made = send(request, username);
    if (made.status() != 200 || !Account.isOne(made.json())) {
      throw new TargetUnusable(
          "'%s' could not create the user '%s': answered %s %s"
              .formatted(host.username(), username, made.status(), made.response().body()));
    }
    Account account = Account.of(made.json());
    undo.person(account);
    return account;
  }

  private Exchange send(Request request, String username) {
    try {
      return site.transport().send(request);
    } catch (TargetUnreachable unknown) {
      undo.lost("user '" + username + "' may have been created");
      throw unknown;
    }
  }

  private synchronized String free(String name) {
    String username = traceable(name);
    return taken.add(username) ? username : username + "-" + count.incrementAndGet();
  }

  private String traceable(String name) {
    String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return RunMark.of(runId, word);
  }

  private static Secret password() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret("Kc-" + HexFormat.of().formatHex(bytes));
  }
}
