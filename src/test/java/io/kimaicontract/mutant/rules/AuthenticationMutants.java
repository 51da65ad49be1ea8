package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Errors.json;
import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Tokens;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code authentication.feature}. */
final class AuthenticationMutants {
  private static final String FEATURE = "rules/authentication";
  private static final String OPENS = "A valid token gives access to the API";
  private static final String CLOSED = "Every call without a valid token is refused";
  private static final String OLD_PAIR =
      "The former pair of headers is refused when it is incomplete or wrong";
  private static final String HEAD = "HEAD requires the same permissions as GET";
  private static final String NOT_FOUND =
      "Unknown paths and ids are not found, and methods that a path does not offer are refused";
  private static final Predicate<Call> ME = CallMatcher.path("GET /api/users/me");
  private static final Predicate<Call> NOBODY =
      CallMatcher.path("(?!HEAD).+ /api/**")
          .and(CallMatcher.byNobody())
          .and(call -> !call.path().equals("/api/version") && call.header("x-auth-user") == null);
  private static final Predicate<Call> UNKNOWN = CallMatcher.path("GET /api/[a-z]+/2147483647");
  private static final Predicate<Call> OLD = CallMatcher.header("x-auth-user", ".+");

  private AuthenticationMutants() {}

  static List<Mutant> all() {
    return List.of(
        opens("me lacks a property", "AU-01 x4", objects(ME, me -> me.remove("initials"))),
        opens("me has a property too many", "AU-01 x4", objects(ME, me -> me.put("password", "x"))),
        opens("me has a number for a text", "AU-01 x4", objects(ME, me -> me.put("initials", 7))),
        opens("me has null for a boolean", "AU-01 x4", objects(ME, me -> me.putNull("enabled"))),
        opens(
            "me is created each time",
            "AU-01 x3",
            answers(ME.and(CallMatcher.byCast()), a -> a.withStatus(201))),
        opens(
            "me calls its JSON text",
            "AU-01 x3",
            answers(ME.and(CallMatcher.byCast()), a -> a.withHeader("Content-Type", "text/plain"))),
        opens(
            "teamleads are kept out",
            "AU-01",
            answers(ME.and(CallMatcher.by("tony")), a -> a.withStatus(403))),
        closed(
            "one operation is open to nobody",
            "AU-02",
            instead(
                CallMatcher.path("GET /api/version").and(CallMatcher.byNobody()), json(200, "{}"))),
        closed(
            "nobody is forbidden, not unauthorised",
            "AU-02, AU-03 x4, AU-04",
            answers(NOBODY, a -> Errors.FORBIDDEN)),
        closed(
            "nobody gets a page",
            "AU-02, AU-03 x4, AU-04",
            answers(NOBODY, a -> Errors.PAGE.withStatus(401))),
        closed(
            "nobody is sent to the login",
            "AU-02, AU-03 x4, AU-04",
            instead(NOBODY, Answer.redirect(302, "/en/login"))),
        closed(
            "nobody learns nothing",
            "AU-02, AU-03 x4, AU-04",
            answers(NOBODY, a -> Answer.empty(401))),
        closed("Basic is good enough", "AU-03", anyTokenFor("Basic .*")),
        closed("the old scheme is good enough", "AU-03", anyTokenFor("Token .*")),
        closed("a word is good enough", "AU-03", anyTokenFor("Bearer")),
        closed(
            "a token of nobody is good enough", "AU-03", anyTokenFor("Bearer 0123456789abcdef012")),
        closed(
            "a token in the query is good enough",
            "AU-04",
            store(
                NOBODY.and(call -> call.query().has("access_token")),
                (state, call, next) -> next.handle(Tokens.opened(state, call)))),
        new Mutant(
            "half the old pair opens",
            OLD_PAIR,
            FEATURE,
            "AU-08, AU-17",
            instead(OLD, json(200, "{}"))),
        new Mutant(
            "any API password opens",
            OLD_PAIR,
            FEATURE,
            "AU-17",
            instead(
                CallMatcher.path("GET /api/users/me")
                    .and(call -> call.header("x-auth-token") != null),
                json(200, "{}"))),
        new Mutant(
            "half the old pair breaks the server",
            OLD_PAIR,
            FEATURE,
            "AU-08, AU-17",
            answers(OLD, a -> a.withStatus(500))),
        new Mutant(
            "HEAD is not offered",
            HEAD,
            FEATURE,
            "AU-09",
            answers(
                CallMatcher.path("HEAD /api/version").and(CallMatcher.byCast()),
                a -> a.withStatus(405))),
        new Mutant(
            "HEAD is open to nobody",
            HEAD,
            FEATURE,
            "AU-09",
            answers(
                CallMatcher.path("HEAD /api/version").and(CallMatcher.byNobody()),
                a -> a.withStatus(200))),
        notFound(
            "unknown paths are empty",
            "AU-05",
            instead(CallMatcher.path("GET /api/no-such-thing"), Answer.empty(204))),
        notFound(
            "unknown paths have a page",
            "AU-05",
            instead(CallMatcher.path("GET /api/no-such-thing"), Errors.PAGE)),
        notFound(
            "a refused method is not found",
            "AU-06",
            answers(
                CallMatcher.path("PUT /api/version").and(CallMatcher.byCast()),
                a -> a.withStatus(404))),
        notFound(
            "a refused method says not which are offered",
            "AU-06",
            answers(CallMatcher.path("PUT /api/version"), a -> a.withoutHeader("Allow"))),
        notFound(
            "unknown records are null",
            "AU-07 x5",
            instead(UNKNOWN.and(CallMatcher.byCast()), json(200, "null"))),
        notFound(
            "unknown records have a page",
            "AU-07 x5",
            answers(UNKNOWN.and(CallMatcher.byCast()), a -> Errors.PAGE)),
        notFound(
            "unknown records break the server",
            "AU-07 x5",
            answers(UNKNOWN.and(CallMatcher.byCast()), a -> a.withStatus(500))),
        notFound(
            "unknown records are a bad request",
            "AU-07 x5",
            answers(UNKNOWN.and(CallMatcher.byCast()), a -> a.withStatus(400))),
        notFound(
            "ids that are no number break the server",
            "AU-07",
            answers(CallMatcher.path("GET /api/customers/abc"), a -> a.withStatus(500))));
  }

  /** Whoever sends such a header is let in with the first token there is. */
  private static Mutation anyTokenFor(String header) {
    return store(
        NOBODY.and(call -> String.valueOf(call.header("authorization")).strip().matches(header)),
        (state, call, next) -> next.handle(Tokens.opened(state, call)));
  }

  private static Mutant opens(String name, String kills, Mutation mutation) {
    return new Mutant(name, OPENS, FEATURE, kills, mutation);
  }

  private static Mutant closed(String name, String kills, Mutation mutation) {
    return new Mutant(name, CLOSED, FEATURE, kills, mutation);
  }

  private static Mutant notFound(String name, String kills, Mutation mutation) {
    return new Mutant(name, NOT_FOUND, FEATURE, kills, mutation);
  }
}
