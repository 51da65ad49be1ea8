package io.kimaicontract.users;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.CleanupResult.Disabled;
import io.kimaicontract.users.CleanupResult.NotUndone;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.TokenRow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The people of a run: made once, with the rights they should have, and taken back. */
class TestUserPoolTest {
  private static final Credentials LOGIN =
      new Credentials("susan_super", "password-Susan-1", null, null, null);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final List<String> NAMES = List.of("Susan", "Anna", "Tony", "John");

  private final ReferenceKimai kimai = TestTargets.reference();
  private final TargetConnection targetConnection = TestTargets.targetConnection(kimai, LOGIN);

  @AfterEach
  void stop() {
    kimai.close();
  }

  @Test
  void oneLoginBecomesFourPeople() {
    TestUserPool testUserPool = testUserPool(LOGIN);

    for (String name : NAMES) {
      TestUser testUser = testUser(testUserPool, name);
      assertThat(me(testUser.token()), is(200));
      assertThat(testUser.role(), is(Role.played(name)));
    }
    assertThat(
        usernames(), containsInAnyOrder("susan_super", "kc-r1-anna", "kc-r1-tony", "kc-r1-john"));
    assertThat(testUserPool.find("John"), is(testUserPool.find("John")));
  }

  @Test
  void dismissingDeletesTokensAndDisablesPeople() {
    TestUserPool testUserPool = testUserPool(LOGIN);
    NAMES.forEach(testUserPool::find);
    testUserPool.extra("Zoe", Role.USER);

    assertThat(
        testUserPool.cleanUp(),
        is(
            List.of(
                new Undone(
                    "token 'kc-r1-susan-1' of 'susan_super'",
                    "/api/users/api-token/1",
                    Trace.LISTED))));
    assertThat(testUserPool.cleanUp(), is(testUserPool.cleanUp()));

    assertThat(kimai.state().of(RecordType.TOKEN).all(row -> true), is(empty()));
    assertThat(enabled(), is(List.of("susan_super")));
    assertThat(
        testUserPool.find("Susan").reason() + testUserPool.extra("Zoe", Role.USER).reason(),
        is("the run is over"));
  }

  @Test
  void nothingIsMadeBeforeItIsNeeded() {
    TestUserPool testUserPool = testUserPool(LOGIN);

    assertThat(testUserPool.session().value().isPresent(), is(true));
    assertThat(testUserPool.cleanUp(), is(empty()));
    assertThat(kimai.state().of(RecordType.TOKEN).all(row -> true), is(empty()));
    assertThat(usernames(), is(List.of("susan_super")));
  }

  @Test
  void eachPersonIsMadeOnceHoweverManyAsk() throws Exception {
    TestUserPool testUserPool = testUserPool(LOGIN);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Availability<TestUser>> ask = () -> testUserPool.find("John");
      List<Future<Availability<TestUser>>> answers = threads.invokeAll(List.of(ask, ask, ask, ask));

      for (Future<Availability<TestUser>> answer : answers) {
        assertThat(answer.get(), is(testUserPool.find("John")));
      }
      assertThat(usernames(), hasSize(2));
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aSuperAdministratorsTokenIsEnoughForPeople() {
    TestUserPool testUserPool = testUserPool(token("susan_super"));

    NAMES.forEach(name -> assertThat(me(testUser(testUserPool, name).token()), is(200)));
    assertThat(testUserPool.session().value().isPresent(), is(true));
    assertThat(testUserPool.administratorSession().value().isPresent(), is(true));
    assertThat(
        testUserPool.token(testUser(testUserPool, "John"), Optional.empty()).value().isPresent(),
        is(true));
    assertThat(
        testUserPool.token(testUser(testUserPool, "Susan"), Optional.empty()).reason(),
        startsWith("only a token was given"));

    assertThat(
        testUserPool.cleanUp(),
        is(
            List.of(
                new Disabled("kc-r1-john", "/api/users/4"),
                new Disabled("kc-r1-tony", "/api/users/3"),
                new Disabled("kc-r1-anna", "/api/users/2"))));
    assertThat(me(new Secret("token-of-susan_super")), is(200));
    assertThat(kimai.state().of(RecordType.TOKEN).all(row -> true), hasSize(1));
    assertThat(enabled(), is(List.of("susan_super")));
  }

  @Test
  void tokensOfAUserWhoStaysAreLookedFor() {
    Interceptor claiming =
        (call, next) -> call.method().equals("DELETE") ? Answer.empty(200) : next.handle(call);
    try (ReferenceKimai other =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(claiming))) {
      Row susan = other.state().addUser("susan", "x", "ROLE_SUPER_ADMIN");
      other.state().addToken(susan, "given", "token-of-susan", null);
      Credentials given = new Credentials(null, null, "token-of-susan", null, null);
      TestUserPool testUserPool =
          new TestUserPool(
              new TargetProbe(TestTargets.targetConnection(other, given)).authenticate(), "r1");
      testUserPool.find("John");

      assertThat(
          testUserPool.cleanUp(),
          is(
              List.of(
                  new NotUndone(
                      "token 'kc-r1-john-1' of 'kc-r1-john'",
                      "",
                      "was said to be deleted, and still works"),
                  new Disabled("kc-r1-john", "/api/users/3"))));
    }
  }

  @Test
  void anotherRolesTokenIsThatPersonOnly() {
    kimai.state().addUser("toni", "x", "ROLE_TEAMLEAD");
    TestUserPool testUserPool = testUserPool(token("toni"));

    assertThat(testUser(testUserPool, "Tony").username(), is("toni"));
    assertThat(
        testUserPool.find("Anna").reason(),
        is(
            "no administrator: 'toni' is a teamlead and cannot create people; give the login of a super administrator"));
    assertThat(
        testUserPool.session().reason(),
        is("only the token of 'toni' was given; add --username and --password"));
    assertThat(testUserPool.cleanUp(), is(empty()));
  }

  @Test
  void aReadOnlyRunMakesNothing() {
    TestUserPool testUserPool =
        testUserPool(new Target(kimai.url(), LOGIN, false, TIMEOUT), Optional.empty());

    assertThat(
        testUserPool.find("Susan").reason(),
        is(
            "the run is read-only, and 'susan_super' has no token here and one would have to be made; leave out --read-only"));
    assertThat(
        testUserPool.find("John").reason(),
        is("the run is read-only, and people would have to be created; leave out --read-only"));
    assertThat(testUserPool.session().value().isPresent(), is(true));
    assertThat(usernames(), is(List.of("susan_super")));
  }

  @Test
  void tokensAreListedWithTheirLastUsage() {
    TestUserPool testUserPool = testUserPool(LOGIN);
    TestUser john = testUser(testUserPool, "John");
    testUserPool.token(john, Optional.of(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(3)));

    List<TokenRow> before = testUserPool.tokensOf(john).orElseThrow(IllegalStateException::new);
    me(john.token());
    List<TokenRow> after = testUserPool.tokensOf(john).orElseThrow(IllegalStateException::new);

    assertThat(before.stream().map(TokenRow::lastUsage).toList(), everyItem(is("")));
    assertThat(before.stream().map(TokenRow::expiry).toList(), hasItem(not("")));
    assertThat(after.stream().map(TokenRow::lastUsage).toList(), hasItem(not("")));
  }

  @Test
  void anExpiredTokenIsMadeOnceAndRefused() {
    TestUserPool testUserPool =
        testUserPool(
            new Target(kimai.url(), LOGIN, true, TIMEOUT), Optional.of(kimai::expireToken));

    Secret expired = testUserPool.expiredToken().orElseThrow(IllegalStateException::new);

    assertThat(me(expired), is(401));
    assertThat(
        testUserPool.expiredToken().orElseThrow(IllegalStateException::new),
        is(sameInstance(expired)));
  }

  @Test
  void withoutAWayThereIsNoExpiredToken() {
    assertThat(
        testUserPool(LOGIN).expiredToken().reason(),
        is(
            "no way to an expired token, as Kimai's pages refuse a past expiry (rule T7); give --token-expired, or --expire-command on a server of your own"));
  }

  @Test
  void anExpiryThatDoesNotWorkIsSaidAgainAndAgainWithoutMoreTokens() {
    TestUserPool testUserPool =
        testUserPool(
            new Credentials(
                "susan_super", "password-Susan-1", null, null, "echo '0 rows changed'"));

    String first = testUserPool.expiredToken().reason();
    String second = testUserPool.expiredToken().reason();

    assertThat(
        first,
        is(
            "the token 'kc-r1-john-3' still answers 200 after --expire-command saying '0 rows changed'; it must put expires_at in the past"));
    assertThat(second, is(first));
    assertThat(kimai.state().of(RecordType.TOKEN).all(row -> true), hasSize(3));
  }

  @Test
  void thingsAreDeletedThroughTheirPages() {
    TestUserPool testUserPool = testUserPool(LOGIN);
    Request creation =
        Request.of("POST", "/api/activities", testUser(testUserPool, "Susan").caller())
            .body("{\"name\":\"short-lived\"}");
    long id = targetConnection.transport().send(creation).at("/id").asLong();

    assertThat(testUserPool.deleteThroughPage("activity", id), is(true));
    assertThat(kimai.state().of(RecordType.ACTIVITY).all(row -> true), is(empty()));
    assertThat(testUserPool.deleteThroughPage("activity", id), is(true));
  }

  @Test
  void whatCannotBeUndoneIsSaid() {
    Interceptor stubborn =
        (call, next) ->
            call.method().equals("PATCH")
                    || call.method().equals("DELETE")
                    || call.path().endsWith("/delete")
                ? Answer.empty(500)
                : next.handle(call);
    try (ReferenceKimai other =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(stubborn))) {
      TestUserPool testUserPool =
          new TestUserPool(
              new TargetProbe(TestTargets.targetConnection(other, LOGIN)).authenticate(), "r1");
      testUserPool.find("John");

      assertThat(
          testUserPool.cleanUp().stream().map(CleanupResult::sentence).toList(),
          is(
              List.of(
                  "token 'kc-r1-john-2' of 'kc-r1-john' was not deleted: answered 500",
                  "user 'kc-r1-john' could not be removed: it is not even disabled, answered 500",
                  "token 'kc-r1-susan-1' of 'susan_super' was not deleted: answered 500")));
    }
  }

  private TestUserPool testUserPool(Credentials credentials) {
    return testUserPool(new Target(kimai.url(), credentials, true, TIMEOUT), Optional.empty());
  }

  private TestUserPool testUserPool(Target target, Optional<Consumer<String>> expirer) {
    TargetConnection connection =
        new TargetConnection(target, targetConnection.transport(), new Redactor(), expirer);
    return new TestUserPool(new TargetProbe(connection).authenticate(), "r1");
  }

  private Credentials token(String username) {
    Row user = kimai.state().user(username);
    if (user == null) {
      throw new AssertionError("no user " + username);
    }
    kimai.state().addToken(user, "given", "token-of-" + username, null);
    return new Credentials(null, null, "token-of-" + username, null, null);
  }

  private static TestUser testUser(TestUserPool testUserPool, String name) {
    return testUserPool.find(name).orElseThrow(IllegalStateException::new);
  }

  private int me(Secret token) {
    io.kimaicontract.http.Caller caller = new io.kimaicontract.http.Caller("test", token);
    return targetConnection.transport().send(Request.of("GET", "/api/users/me", caller)).status();
  }

  private List<String> usernames() {
    return kimai.state().of(RecordType.USER).all(row -> true).stream()
        .map(row -> row.text("username"))
        .toList();
  }

  private List<String> enabled() {
    return kimai.state().of(RecordType.USER).all(row -> row.is("enabled")).stream()
        .map(row -> row.text("username"))
        .toList();
  }
}
