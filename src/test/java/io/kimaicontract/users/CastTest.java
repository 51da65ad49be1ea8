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
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Tampering;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.users.CleanupResult.Disabled;
import io.kimaicontract.users.CleanupResult.NotUndone;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.web.Offer;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.Site;
import io.kimaicontract.web.TokenRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The people of a run: made once, with the rights they should have, and taken back. */
class CastTest {
  private static final Credentials LOGIN =
      new Credentials("susan_super", "password-Susan-1", null, null, null);
  private static final List<String> NAMES = List.of("Susan", "Anna", "Tony", "John");

  private final ReferenceKimai kimai = Places.reference();
  private final Site site = Places.site(kimai);

  @AfterEach
  void stop() {
    kimai.close();
  }

  @Test
  void oneLoginBecomesFourPeople() {
    Cast cast = cast(LOGIN);

    for (String name : NAMES) {
      Actor actor = actor(cast, name);
      assertThat(me(actor.token()), is(200));
      assertThat(actor.role(), is(Role.played(name)));
    }
    assertThat(
        usernames(), containsInAnyOrder("susan_super", "kc-r1-anna", "kc-r1-tony", "kc-r1-john"));
    assertThat(cast.find("John"), is(cast.find("John")));
  }

  @Test
  void dismissingDeletesTokensAndDisablesPeople() {
    Cast cast = cast(LOGIN);
    NAMES.forEach(cast::find);
    cast.extra("Zoe", Role.USER);

    assertThat(
        cast.cleanUp(),
        is(
            List.of(
                new Undone(
                    "token 'kc-r1-susan-1' of 'susan_super'",
                    "/api/users/api-token/1",
                    Trace.LISTED))));
    assertThat(cast.cleanUp(), is(cast.cleanUp()));

    assertThat(kimai.state().of(Thing.TOKEN).all(row -> true), is(empty()));
    assertThat(enabled(), is(List.of("susan_super")));
    assertThat(
        cast.find("Susan").reason() + cast.extra("Zoe", Role.USER).reason(), is("the run is over"));
  }

  @Test
  void nothingIsMadeBeforeItIsNeeded() {
    Cast cast = cast(LOGIN);

    assertThat(cast.session().value().isPresent(), is(true));
    assertThat(cast.cleanUp(), is(empty()));
    assertThat(kimai.state().of(Thing.TOKEN).all(row -> true), is(empty()));
    assertThat(usernames(), is(List.of("susan_super")));
  }

  @Test
  void eachPersonIsMadeOnceHoweverManyAsk() throws Exception {
    Cast cast = cast(LOGIN);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Offer<Actor>> ask = () -> cast.find("John");
      List<Future<Offer<Actor>>> answers = threads.invokeAll(List.of(ask, ask, ask, ask));

      for (Future<Offer<Actor>> answer : answers) {
        assertThat(answer.get(), is(cast.find("John")));
      }
      assertThat(usernames(), hasSize(2));
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aSuperAdministratorsTokenIsEnoughForPeople() {
    Cast cast = cast(token("susan_super"));

    NAMES.forEach(name -> assertThat(me(actor(cast, name).token()), is(200)));
    assertThat(cast.session().value().isPresent(), is(true));
    assertThat(cast.administratorSession().value().isPresent(), is(true));
    assertThat(cast.token(actor(cast, "John"), Optional.empty()).value().isPresent(), is(true));
    assertThat(
        cast.token(actor(cast, "Susan"), Optional.empty()).reason(),
        startsWith("only a token was given"));

    assertThat(
        cast.cleanUp(),
        is(
            List.of(
                new Disabled("kc-r1-john", "/api/users/4"),
                new Disabled("kc-r1-tony", "/api/users/3"),
                new Disabled("kc-r1-anna", "/api/users/2"))));
    assertThat(me(new Secret("token-of-susan_super")), is(200));
    assertThat(kimai.state().of(Thing.TOKEN).all(row -> true), hasSize(1));
    assertThat(enabled(), is(List.of("susan_super")));
  }

  @Test
  void tokensOfAUserWhoStaysAreLookedFor() {
    Tampering claiming =
        (call, next) -> call.method().equals("DELETE") ? Answer.empty(200) : next.handle(call);
    try (ReferenceKimai other =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(claiming))) {
      Row susan = other.state().addUser("susan", "x", "ROLE_SUPER_ADMIN");
      other.state().addToken(susan, "given", "token-of-susan", null);
      Credentials given = new Credentials(null, null, "token-of-susan", null, null);
      Cast cast = new Cast(new Doorman(Places.site(other)).authenticate(given), casting(true));
      cast.find("John");

      assertThat(
          cast.cleanUp(),
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
    Cast cast = cast(token("toni"));

    assertThat(actor(cast, "Tony").username(), is("toni"));
    assertThat(
        cast.find("Anna").reason(),
        is(
            "no administrator: 'toni' is a teamlead and cannot create people; give the login of a super administrator"));
    assertThat(
        cast.session().reason(),
        is("only the token of 'toni' was given; add --username and --password"));
    assertThat(cast.cleanUp(), is(empty()));
  }

  @Test
  void aReadOnlyRunMakesNothing() {
    Cast cast = cast(LOGIN, casting(false));

    assertThat(
        cast.find("Susan").reason(),
        is(
            "the run is read-only, and 'susan_super' has no token here and one would have to be made; leave out --read-only"));
    assertThat(
        cast.find("John").reason(),
        is("the run is read-only, and people would have to be created; leave out --read-only"));
    assertThat(cast.session().value().isPresent(), is(true));
    assertThat(usernames(), is(List.of("susan_super")));
  }

  @Test
  void tokensAreListedWithTheirLastUsage() {
    Cast cast = cast(LOGIN);
    Actor john = actor(cast, "John");
    cast.token(john, Optional.of(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(3)));

    List<TokenRow> before = cast.tokensOf(john).orElseThrow(IllegalStateException::new);
    me(john.token());
    List<TokenRow> after = cast.tokensOf(john).orElseThrow(IllegalStateException::new);

    assertThat(before.stream().map(TokenRow::lastUsage).toList(), everyItem(is("")));
    assertThat(before.stream().map(TokenRow::expiry).toList(), hasItem(not("")));
    assertThat(after.stream().map(TokenRow::lastUsage).toList(), hasItem(not("")));
  }

  @Test
  void anExpiredTokenIsMadeOnceAndRefused() {
    Cast cast = cast(LOGIN, casting(true).expiring(TokenExpirer.of(kimai::expireToken)));

    Secret expired = cast.expiredToken().orElseThrow(IllegalStateException::new);

    assertThat(me(expired), is(401));
    assertThat(
        cast.expiredToken().orElseThrow(IllegalStateException::new), is(sameInstance(expired)));
  }

  @Test
  void withoutAWayThereIsNoExpiredToken() {
    assertThat(
        cast(LOGIN).expiredToken().reason(),
        is(
            "no way to an expired token, as Kimai's pages refuse a past expiry (rule T7); give --token-expired, or --expire-command on a server of your own"));
  }

  @Test
  void anExpiryThatDoesNotWorkIsSaidAgainAndAgainWithoutMoreTokens() {
    Cast cast =
        cast(LOGIN, casting(true).expiring(name -> Offer.present(" saying '0 rows changed'")));

    String first = cast.expiredToken().reason();
    String second = cast.expiredToken().reason();

    assertThat(
        first,
        is(
            "the token 'kc-r1-john-3' still answers 200 after --expire-command saying '0 rows changed'; it must put expires_at in the past"));
    assertThat(second, is(first));
    assertThat(kimai.state().of(Thing.TOKEN).all(row -> true), hasSize(3));
  }

  @Test
  void thingsAreDeletedThroughTheirPages() {
    Cast cast = cast(LOGIN);
    Request creation =
        Request.of("POST", "/api/activities", actor(cast, "Susan").caller())
            .body("{\"name\":\"short-lived\"}");
    long id = site.transport().send(creation).at("/id").asLong();

    assertThat(cast.deleteThroughPage("activity", id), is(true));
    assertThat(kimai.state().of(Thing.ACTIVITY).all(row -> true), is(empty()));
    assertThat(cast.deleteThroughPage("activity", id), is(true));
  }

  @Test
  void whatCannotBeUndoneIsSaid() {
    Tampering stubborn =
        (call, next) ->
            call.method().equals("PATCH")
                    || call.method().equals("DELETE")
                    || call.path().endsWith("/delete")
                ? Answer.empty(500)
                : next.handle(call);
    try (ReferenceKimai other =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(stubborn))) {
      Cast cast = new Cast(new Doorman(Places.site(other)).authenticate(LOGIN), casting(true));
      cast.find("John");

      assertThat(
          cast.cleanUp().stream().map(CleanupResult::sentence).toList(),
          is(
              List.of(
                  "token 'kc-r1-john-2' of 'kc-r1-john' was not deleted: answered 500",
                  "user 'kc-r1-john' was not disabled: answered 500",
                  "token 'kc-r1-susan-1' of 'susan_super' was not deleted: answered 500")));
    }
  }

  private Cast cast(Credentials credentials) {
    return cast(credentials, casting(true));
  }

  private Cast cast(Credentials credentials, Casting casting) {
    return new Cast(new Doorman(site).authenticate(credentials), casting);
  }

  private static Casting casting(boolean writes) {
    return new Casting("r1", writes, Optional.empty(), Optional.empty());
  }

  private Credentials token(String username) {
    Row user = kimai.state().user(username);
    if (user == null) {
      throw new AssertionError("no user " + username);
    }
    kimai.state().addToken(user, "given", "token-of-" + username, null);
    return new Credentials(null, null, "token-of-" + username, null, null);
  }

  private static Actor actor(Cast cast, String name) {
    return cast.find(name).orElseThrow(IllegalStateException::new);
  }

  private int me(Secret token) {
    io.kimaicontract.http.Caller caller = new io.kimaicontract.http.Caller("test", token);
    return site.transport().send(Request.of("GET", "/api/users/me", caller)).status();
  }

  private List<String> usernames() {
    return kimai.state().of(Thing.USER).all(row -> true).stream()
        .map(row -> row.text("username"))
        .toList();
  }

  private List<String> enabled() {
    return kimai.state().of(Thing.USER).all(row -> row.is("enabled")).stream()
        .map(row -> row.text("username"))
        .toList();
  }
}
