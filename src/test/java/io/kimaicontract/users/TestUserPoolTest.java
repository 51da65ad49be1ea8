package io.kimaicontract.users;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.http.Secret;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.target.Target;
import io.kimaicontract.users.CleanupResult.Disabled;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The people of a run: made once, with the rights they should have, and taken back. */
class TestUserPoolTest extends TestUserPoolFixture {
  @Test
  void oneLoginBecomesFourPeople() {
    TestUserPool testUserPool = testUserPool(LOGIN);

    for (String name : NAMES) {
      TestUser testUser = testUser(testUserPool, name);
      assertThat(me(testUser.caller().bearer().orElseThrow()), is(200));
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

    NAMES.forEach(
        name ->
            assertThat(me(testUser(testUserPool, name).caller().bearer().orElseThrow()), is(200)));
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
  void aReadOnlyRunMakesNothing() {
    TestUserPool testUserPool =
        testUserPool(new Target(kimai.url(), LOGIN, false, TIMEOUT), Optional.empty());

    assertThat(
        "she calls through her session",
        testUserPool.find("Susan").value().map(susan -> susan.caller().isOfSession()),
        is(Optional.of(true)));
    assertThat(
        testUserPool.find("John").reason(),
        is("the run is read-only, and people would have to be created; leave out --read-only"));
    assertThat(testUserPool.session().value().isPresent(), is(true));
    assertThat(usernames(), is(List.of("susan_super")));
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
}
