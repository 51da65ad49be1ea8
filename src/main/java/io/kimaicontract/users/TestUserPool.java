package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.RunCapabilities.Provenance;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TokenRow;
import io.kimaicontract.web.WebSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The test users of a run; each is made when first needed and at most once.
 *
 * <p>Susan is the super administrator, Anna the administrator, Tony the teamlead, John the user.
 * One of them is the account that was given; a super administrator creates the others. At the end
 * the pool removes the users that it made, and touches no others. Safe for several threads.
 */
public final class TestUserPool {
  private static final String DELETE_INVOICE = "delete_invoice";

  private final TargetSession targetSession;
  private final String runId;
  private final Customizations customizations;
  private final RunCapabilities runCapabilities;
  private final UserCleanup userCleanup;
  private final TestUserFactory testUserFactory;
  private final Supplier<Availability<Secret>> expired;
  private final Map<String, Availability<TestUserAccess>> named = new HashMap<>();
  private final Map<String, TestUserAccess> byUsername = new HashMap<>();
  private @Nullable List<CleanupResult> results;

  private @Nullable Availability<TestUser> substitute;

  /** The users of a run for the account of the session. */
  public TestUserPool(TargetSession targetSession, String runId) {
    this(targetSession, runId, Customizations.none());
  }

  /** The users of a run on an installation whose roles may have other permissions. */
  public TestUserPool(TargetSession targetSession, String runId, Customizations customizations) {
    this(targetSession, runId, customizations, Optional.empty());
  }

  private TestUserPool(
      TargetSession targetSession,
      String runId,
      Customizations customizations,
      Optional<Supplier<Availability<Secret>>> expiredOfTheRun) {
    this.targetSession = targetSession;
    this.runId = runId;
    this.customizations = customizations;
    this.runCapabilities = new RunCapabilities(targetSession);
    this.userCleanup = new UserCleanup(targetSession.targetConnection());
    this.testUserFactory =
        new TestUserFactory(targetSession.targetConnection(), runId, userCleanup);
    this.expired =
        expiredOfTheRun.orElseGet(
            () -> new ExpiredTokenSupplier(targetSession, runCapabilities, this));
  }

  /** Users of another worker of the run, with names of their own and the same expired token. */
  public TestUserPool another(int number) {
    return new TestUserPool(
        targetSession, runId + "-" + number, customizations, Optional.of(expired));
  }

  /**
   * A super administrator who lives where the run's people live, and does what one of them may not
   * do on this installation; empty if the run can create nobody.
   */
  public synchronized Optional<TestUser> substitute() {
    Availability<TestUser> known = substitute;
    if (known == null) {
      known = extra("Keeper", Role.SUPER_ADMIN);
      substitute = known;
    }
    return known.value();
  }

  /** Whether the person's role lacks a permission here that it has on a fresh installation. */
  public boolean lacksSome(TestUser testUser) {
    return customizations.lacksSome(testUser.role());
  }

  /** The abilities of the run with this account; nothing is created to find out. */
  public RunCapabilities runCapabilities() {
    return runCapabilities;
  }

  /** The test user with this name in features: Susan, Anna, Tony or John. */
  public Availability<TestUser> find(String name) {
    return named(name).map(TestUserAccess::testUser);
  }

  /** Whether the caller is the account that was given, which is not the run's own. */
  public boolean isGiven(Caller caller) {
    return caller.account() == targetSession.account().id()
        || targetSession.others().stream().anyMatch(o -> o.id() == caller.account());
  }

  /** The accounts that were given: that of the credentials, and those of further tokens. */
  public List<TestUser> given() {
    List<TestUser> given = new ArrayList<>();
    find(targetSession.account().role().player()).value().ifPresent(given::add);
    given.addAll(targetSession.others());
    return given;
  }

  /** One more person of the role, made for a single scenario. */
  public synchronized Availability<TestUser> extra(String label, Role role) {
    return going()
        .flatMap(yes -> runCapabilities.recruit(role))
        .flatMap(provenance -> recruit(label, role))
        .map(TestUserAccess::testUser);
  }

  /** One more token of the user; it expires at the date, if one is given. */
  public synchronized Availability<MintedToken> token(TestUser owner, Optional<LocalDate> expiry) {
    return going()
        .flatMap(yes -> runCapabilities.writes("another token would have to be made"))
        .flatMap(yes -> pagesOf(owner))
        .map(pages -> testUserFactory.mint(owner.name(), owner.username(), pages, expiry));
  }

  /** The person's tokens as the profile page lists them. */
  public Availability<List<TokenRow>> tokensOf(TestUser owner) {
    return pagesOf(owner).map(pages -> pages.tokens(owner.username()));
  }

  /** A token whose expiry has passed. */
  public Availability<Secret> expiredToken() {
    return expired.get();
  }

  /** A web session of any account, for the document of the contract. */
  public Availability<WebSession> session() {
    return targetSession
        .session()
        .map(Availability::present)
        .orElseGet(() -> runCapabilities.session().flatMap(yes -> pages("John")));
  }

  /** A web session that may delete customers, projects and activities through their pages. */
  public Availability<WebSession> administratorSession() {
    boolean strong = targetSession.account().role().compareTo(Role.ADMIN) >= 0;
    return strong && targetSession.session().isPresent() ? session() : pages("Anna");
  }

  /**
   * Deletes something through the page that Kimai shows administrators, for versions whose API
   * cannot.
   *
   * @param kind {@code customer}, {@code project} or {@code activity}
   * @return whether it is gone
   */
  public boolean deleteThroughPage(String kind, long id) {
    return administratorSession().orElseThrow(TargetUnusable::new).deleteThroughPage(kind, id);
  }

  /** Whether accounts can be deleted: by the session of a super administrator, if one was given. */
  public boolean deletesAccounts() {
    return targetSession.deletesAccounts();
  }

  /**
   * Deletes an account through its page: the API deletes none.
   *
   * @return whether it is seen to be gone
   */
  public boolean deleteAccount(long id) {
    try {
      return deletesAccounts()
          && targetSession.session().orElseThrow().deleteThroughPage("user", id);
    } catch (RuntimeException failed) {
      return false;
    }
  }

  /**
   * The session that makes invoices through pages and deletes them again, or the reason why none
   * can: they need a super administrator's login, and the permission to delete invoices, which no
   * role has on a fresh Kimai.
   */
  public Availability<WebSession> invoicingSession() {
    return targetSession
        .session()
        .filter(session -> targetSession.account().role() == Role.SUPER_ADMIN)
        .map(
            session ->
                customizations.holds(Role.SUPER_ADMIN, DELETE_INVOICE)
                    ? Availability.present(session)
                    : Availability.<WebSession>absent(
                        "one could be made and not be deleted again, as super administrators lack "
                            + DELETE_INVOICE))
        .orElseGet(
            () -> Availability.absent("making one needs the login of a super administrator"));
  }

  /** Whether {@link #deleteThroughPage} can work, or the reason why it cannot. */
  public Availability<Boolean> pagesThatDelete() {
    return administratorSession().map(session -> true);
  }

  /**
   * Deletes the tokens and users it made, and disables users that it cannot delete; returns the
   * results for the end of the run to verify.
   */
  public synchronized List<CleanupResult> cleanUp() {
    if (results == null) {
      String owner = targetSession.account().username();
      results = userCleanup.run(owner, this::asOwner, deletesAccounts(), this::deleteAccount);
    }
    return results;
  }

  private Availability<Boolean> going() {
    return results == null ? Availability.present(true) : Availability.absent("the run is over");
  }

  private Availability<WebSession> pages(String name) {
    return named(name).flatMap(TestUserAccess::pages);
  }

  private synchronized Availability<WebSession> pagesOf(TestUser testUser) {
    TestUserAccess testUserAccess = byUsername.get(testUser.username());
    return testUserAccess == null
        ? Availability.absent("'" + testUser.username() + "' does not belong to this run")
        : testUserAccess.pages();
  }

  private synchronized Availability<TestUserAccess> named(String name) {
    Availability<TestUserAccess> known = named.get(name);
    if (known == null) {
      Role role = Role.played(name);
      known =
          going()
              .flatMap(yes -> runCapabilities.person(role))
              .flatMap(
                  provenance -> provenance == Provenance.GIVEN ? given(role) : recruit(name, role));
      named.put(name, known);
    }
    return known;
  }

  private Availability<TestUserAccess> given(Role role) {
    return targetSession.account().role() == role
        ? owner()
        : Availability.present(
            keep(new TestUserAccess(runCapabilities.other(role).orElseThrow(), Optional.empty())));
  }

  private Availability<TestUserAccess> owner() {
    Account account = targetSession.account();
    String name = account.role().player();
    Secret token =
        runCapabilities.readsBySession()
            ? null
            : targetSession.token().orElseGet(() -> ownersToken(name));
    TestUser testUser = new TestUser(name, account.role(), account.id(), account.username(), token);
    return Availability.present(keep(new TestUserAccess(testUser, targetSession.session())));
  }

  private Secret ownersToken(String name) {
    WebSession pages = targetSession.session().orElseThrow();
    return testUserFactory.mint(name, pages.account().username(), pages, Optional.empty()).token();
  }

  private Availability<TestUserAccess> recruit(String name, Role role) {
    Optional<WebSession> pages = targetSession.session();
    return find(targetSession.account().role().player())
        .map(host -> keep(testUserFactory.recruit(name, role, host, pages)));
  }

  private TestUserAccess keep(TestUserAccess testUserAccess) {
    byUsername.put(testUserAccess.testUser().username(), testUserAccess);
    return testUserAccess;
  }

  private Exchange asOwner(Request request) {
    Availability<TestUserAccess> owner = named(targetSession.account().role().player());
    Caller caller = owner.orElseThrow(TargetUnusable::new).testUser().caller();
    return targetSession.targetConnection().transport().send(request.by(caller));
  }
}
