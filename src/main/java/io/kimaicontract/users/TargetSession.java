package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.WebSession;
import java.util.List;
import java.util.Optional;

/**
 * A Kimai and the account that has access to it.
 *
 * @param targetConnection the target
 * @param kimaiVersion its version
 * @param account the account of the credentials
 * @param session its web session, if a login was given
 * @param token its token, if one was given
 * @param clock the time at the target
 * @param others more accounts whose tokens were given
 */
public record TargetSession(
    TargetConnection targetConnection,
    KimaiVersion kimaiVersion,
    Account account,
    Optional<WebSession> session,
    Optional<Secret> token,
    TargetClock clock,
    List<TestUser> others) {

  /** Copies the list. */
  public TargetSession {
    others = List.copyOf(others);
  }

  /** A Kimai whose clock is right. */
  public TargetSession(
      TargetConnection targetConnection,
      KimaiVersion kimaiVersion,
      Account account,
      Optional<WebSession> session,
      Optional<Secret> token) {
    this(targetConnection, kimaiVersion, account, session, token, TargetClock.SAME, List.of());
  }

  /** Whether it can delete accounts, which only pages do. */
  public boolean deletesAccounts() {
    return session.isPresent() && account.role() == Role.SUPER_ADMIN;
  }

  /**
   * The same with a new login if the target has lost the web session, or without a session if the
   * login fails and there is a token.
   *
   * @throws TargetUnusable where there is none
   */
  public TargetSession renewed() {
    if (session.filter(s -> s.call("GET", "/api/users/me").status() != 200).isEmpty()) {
      return this;
    }
    try {
      return new TargetProbe(targetConnection).authenticate();
    } catch (TargetUnusable refused) {
      if (token.isEmpty()) {
        throw refused;
      }
      return new TargetSession(
          targetConnection, kimaiVersion, account, Optional.empty(), token, clock, others);
    }
  }

  /** Asks anew as the account that was given, without the sessions and tokens of a run. */
  public static List<Exchange> ask(TargetConnection targetConnection, List<String> paths) {
    Credentials credentials = targetConnection.target().credentials();
    String username = credentials.username();
    String password = credentials.password();
    if (username != null && password != null) {
      WebSession session = WebSession.open(targetConnection, username, new Secret(password));
      return paths.stream().map(path -> session.call("GET", path)).toList();
    }
    Caller given =
        new Caller("the given token", credentials.bearer().map(Secret::new).orElse(null));
    return paths.stream()
        .map(path -> targetConnection.transport().send(Request.of("GET", path, given)))
        .toList();
  }

  /** The differences to a fresh Kimai; none if no account may read the pages. */
  public Customizations customizations() {
    return session.map(WebSession::customizations).orElseGet(Customizations::none);
  }
}
