package io.kimaicontract.users;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;

import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
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
import io.kimaicontract.web.TokenRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The tokens of test users: those that stay, expire or are found on a page, and what a page
 * deletes.
 */
class TestUserTokensTest extends TestUserPoolFixture {
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
  void tokensAreListedWithTheirLastUsage() {
    TestUserPool testUserPool = testUserPool(LOGIN);
    TestUser john = testUser(testUserPool, "John");
    testUserPool.token(john, Optional.of(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(3)));

    List<TokenRow> before = testUserPool.tokensOf(john).orElseThrow(IllegalStateException::new);
    me(john.caller().bearer().orElseThrow());
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
}
