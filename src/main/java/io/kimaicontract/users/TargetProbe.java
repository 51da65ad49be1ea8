package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.health.BearerCheck;
import io.kimaicontract.http.url.Link;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.Reading.GivenToken;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.WebSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks whether a target is a Kimai that can be tested, and lets the given account in. */
public final class TargetProbe {
  private static final String VERSION = "/api/version";
  private static final String ME = "/api/users/me";
  private static final KimaiVersion FIRST_WITH_TOKENS = new KimaiVersion(2, 14, 0);

  private final TargetConnection targetConnection;

  /** A probe of the target. */
  public TargetProbe(TargetConnection targetConnection) {
    this.targetConnection = targetConnection;
  }

  /**
   * Authenticates with the credentials of the target; creates nothing. The session may complete the
   * pages of a first login where the target may be written to.
   *
   * @throws TargetUnusable when the target is no Kimai or the credentials do not work
   */
  public TargetSession authenticate() {
    return authenticate(targetConnection.target().writesAllowed());
  }

  /**
   * Authenticates likewise for a command that only looks: its session changes nothing.
   *
   * @throws TargetUnusable when the target is no Kimai or the credentials do not work
   */
  public TargetSession look() {
    return authenticate(false);
  }

  private TargetSession authenticate(boolean writes) {
    Credentials credentials = targetConnection.target().credentials();
    TargetClock clock = TargetClock.of(knock());
    if (!credentials.hasLogin() && credentials.bearer().isEmpty()) {
      throw new TargetUnusable(
          "no credentials for %s: give --username and --password of a super administrator, or --token"
              .formatted(targetConnection.url()));
    }
    Optional<Secret> token =
        credentials.bearer().map(t -> targetConnection.redactor().learn(new Secret(t)));
    Optional<Account> holder = token.map(this::holder);
    Optional<WebSession> session = session(credentials, writes);
    Account account = session.map(WebSession::account).or(() -> holder).orElseThrow();
    if (holder.isPresent() && holder.get().id() != account.id()) {
      throw new TargetUnusable(
          "the token belongs to '%s' and the login to '%s'; give both of one account, or only one"
              .formatted(holder.get().username(), account.username()));
    }
    KimaiVersion kimaiVersion =
        kimaiVersion(token.map(this::withToken).or(() -> session.map(this::with)));
    return new TargetSession(
        targetConnection, kimaiVersion, account, session, token, clock, others(account));
  }

  /** The accounts of further tokens; each is there once. */
  private List<TestUser> others(Account owner) {
    Map<Long, String> known = new HashMap<>(Map.of(owner.id(), "the account of the credentials"));
    List<TestUser> others = new ArrayList<>();
    for (GivenToken given : targetConnection.target().reading().tokens()) {
      Secret token = targetConnection.redactor().learn(new Secret(given.token()));
      Account account = holder(token, "the token of " + given.name());
      String before = known.putIfAbsent(account.id(), given.name());
      if (before != null) {
        throw new TargetUnusable(
            "the token of %s belongs to '%s', as does %s; give one token of each account"
                .formatted(given.name(), account.username(), before));
      }
      others.add(
          new TestUser(given.name(), account.role(), account.id(), account.username(), token));
    }
    return others;
  }

  /**
   * Asks without credentials whether this is a Kimai.
   *
   * @throws TargetUnusable when it is not
   */
  public Exchange knock() {
    Exchange exchange = send(VERSION, Caller.NOBODY);
    Response answer = exchange.response();
    String to = answer.header("Location").orElse("");
    int status = answer.status();
    if (status >= 300 && status < 400) {
      throw redirected(targetConnection.links().resolve(VERSION, to));
    }
    if (status >= 500) {
      throw new TargetUnusable(
          "%s answers %s; is the server in maintenance?".formatted(targetConnection.url(), status));
    }
    if (answer.json().isEmpty() || !answer.json().get().isObject() || status == 404) {
      throw notKimai(VERSION, answer);
    }
    return exchange;
  }

  private Optional<WebSession> session(Credentials credentials, boolean writes) {
    String username = credentials.username();
    String password = credentials.password();
    if (username == null || password == null) {
      return Optional.empty();
    }
    Secret secret = new Secret(password);
    return Optional.of(
        writes
            ? WebSession.open(targetConnection, username, secret)
            : WebSession.look(targetConnection, username, secret));
  }

  private Account holder(Secret token) {
    return holder(token, "the token");
  }

  private Account holder(Secret token, String what) {
    Exchange me = withToken(token).apply(ME);
    return switch (me.status()) {
      case 200 -> {
        if (!Account.isOne(me.json())) {
          throw notKimai(ME, me.response());
        }
        yield Account.of(me.json());
      }
      case 401 -> {
        Optional<String> flaw = BearerCheck.flaw(me.response());
        if (flaw.isPresent()) {
          throw new TargetUnusable(targetConnection.url() + ": " + flaw.get());
        }
        throw new TargetUnusable(
            "%s refuses %s (401): unknown, deleted, expired or of a disabled user; make a new one in Kimai on the page API access of your profile"
                .formatted(targetConnection.url(), what));
      }
      case 403 ->
          throw new TargetUnusable(
              "%s refuses the owner of %s (403): the role lacks the permission 'api_access'; grant it in Kimai under Roles"
                  .formatted(targetConnection.url(), what));
      case 301, 302, 303 -> throw withoutApi();
      default -> throw notKimai(ME, me.response());
    };
  }

  private KimaiVersion kimaiVersion(Optional<Function<String, Exchange>> asker) {
    Exchange answer = asker.orElseThrow().apply(VERSION);
    KimaiVersion kimaiVersion =
        KimaiVersion.parse(answer.at("/version").asString(""))
            .orElseThrow(() -> notKimai(VERSION, answer.response()));
    if (!kimaiVersion.isAtLeast(FIRST_WITH_TOKENS)) {
      throw new TargetUnusable(
          "%s is Kimai %s, which has no API tokens; the contract begins with 2.14"
              .formatted(targetConnection.url(), kimaiVersion));
    }
    return kimaiVersion;
  }

  private Function<String, Exchange> withToken(Secret token) {
    return path -> send(path, new Caller("the given token", token));
  }

  private Function<String, Exchange> with(WebSession session) {
    return path -> session.call("GET", path);
  }

  private Exchange send(String path, Caller caller) {
    return targetConnection.transport().send(Request.of("GET", path, caller));
  }

  private TargetUnusable notKimai(String path, Response answer) {
    String type = answer.header("Content-Type").orElse("no content type").replaceAll(";.*", "");
    return new TargetUnusable(
        "%s%s answers %s with %s, which is not a Kimai: give the root of a Kimai"
            .formatted(targetConnection.url(), path, answer.status(), type));
  }

  private TargetUnusable withoutApi() {
    return targetConnection.rootPath().isEmpty()
        ? new TargetUnusable(
            "%s%s redirects to the login page, so it takes no API tokens; is this Kimai 2.14 or later?"
                .formatted(targetConnection.url(), VERSION))
        : new TargetUnusable(
            "%s lies below the path %s, and such a Kimai takes no API tokens (rule A25); serve it from the root of a host name"
                .formatted(targetConnection.url(), targetConnection.rootPath()));
  }

  private TargetUnusable redirected(Link to) {
    return to instanceof Link.Inside inside && inside.path().endsWith("/login")
        ? withoutApi()
        : new TargetUnusable(
            "%s redirects to %s; give the URL under which Kimai serves itself"
                .formatted(targetConnection.url(), to));
  }
}
