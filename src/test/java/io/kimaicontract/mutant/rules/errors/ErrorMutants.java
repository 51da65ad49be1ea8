package io.kimaicontract.mutant.rules.errors;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the features in {@code rules/errors}. */
final class ErrorMutants {
  private static final String BODIES = "rules/errors/bodies";
  private static final String UNKNOWN = "rules/errors/unknown";
  private static final String TORN =
      "A body that is not a JSON object is refused and changes nothing";
  private static final String NO_BODY = "A change without a body is accepted";
  private static final String FIELD = "A field that a form does not have is refused";
  private static final String PARAMETER = "An unknown query parameter is ignored";
  private static final String HEAD = "HEAD is answered wherever GET is, with the same status";
  private static final String TYPE = "Every answer is JSON, whatever type the caller accepts";
  private static final Answer FAILURE = Errors.of(500, "Internal Server Error");
  private static final Predicate<Call> WRITES =
      CallMatcher.path("POST|PATCH /api/.*").and(CallMatcher.sending("^[^{]|^\\{$"));
  private static final Predicate<Call> POST = CallMatcher.path("POST /api/[a-z]+");
  private static final Predicate<Call> PATCH = CallMatcher.path("PATCH /api/[a-z]+/\\d+");
  private static final Predicate<Call> SHOE = CallMatcher.sending("\"shoeSize\"");
  private static final Predicate<Call> ASKS =
      CallMatcher.path("GET /api/.*").and(CallMatcher.asking("shoeSize", "43"));
  private static final Predicate<Call> HEADS = CallMatcher.path("HEAD /api/.*");
  private static final Predicate<Call> ACCEPT =
      CallMatcher.header("accept", "text/html|application/xml|image/png")
          .and(CallMatcher.path("GET /api/users/me").and(CallMatcher.by("john")));

  private ErrorMutants() {}

  static List<Mutant> all() {
    return List.of(
        torn(
            "torn bodies break the server",
            "ER-01 x4, ER-02 x3",
            instead(WRITES.and(CallMatcher.sending("^\\{$")), FAILURE)),
        torn(
            "words have a page",
            "ER-01 x4, ER-02 x3",
            instead(WRITES.and(CallMatcher.sending("^no JSON")), Errors.PAGE.withStatus(400))),
        torn(
            "numbers are no body",
            "ER-01 x4",
            calls(
                WRITES.and(PATCH).and(CallMatcher.sending("^5$")),
                (call, next) -> next.handle(call.withBody("{}")))),
        torn(
            "what is refused changes the record",
            "ER-01 x16",
            calls(WRITES.and(PATCH), Refusals::changedAnyway)),
        torn(
            "null creates a tag",
            "ER-02",
            instead(
                CallMatcher.path("POST /api/tags").and(CallMatcher.sending("^null$")),
                Errors.json(200, "{}"))),
        new Mutant(
            "a change without a body is refused",
            NO_BODY,
            BODIES,
            "ER-03 x3",
            instead(PATCH.and(call -> call.body().isEmpty()), Errors.of(400, "Bad Request"))),
        new Mutant(
            "a change without a body answers none",
            NO_BODY,
            BODIES,
            "ER-03 x3",
            answers(PATCH.and(call -> call.body().isEmpty()), a -> Answer.empty(204))),
        field(
            "unknown fields are ignored",
            "ER-10 x5, ER-11 x5, ER-60 x5",
            bodies(SHOE, body -> body.remove("shoeSize"))),
        field(
            "unknown fields break the server",
            "ER-10 x5, ER-11 x5, ER-60 x5",
            instead(SHOE, FAILURE)),
        field(
            "what has unknown fields is refused and stored",
            "ER-10 x5",
            calls(
                POST.and(SHOE),
                (call, next) -> Refusals.storedWithout(call, next, List.of("shoeSize")))),
        field(
            "what has unknown fields is refused and changed",
            "ER-11 x4",
            calls(PATCH.and(SHOE), Refusals::changedAnyway)),
        parameter("unknown parameters are refused", instead(ASKS, Errors.of(400, "Bad Request"))),
        parameter("unknown parameters filter everything out", answers(ASKS, a -> a.withBody("[]"))),
        new Mutant(
            "HEAD is a POST",
            HEAD,
            UNKNOWN,
            "ER-13 x3",
            answers(HEADS.and(CallMatcher.by("john")), Errors.renumbered(200, 405))),
        new Mutant(
            "HEAD finds everything",
            HEAD,
            UNKNOWN,
            "ER-13",
            answers(HEADS, Errors.renumbered(404, 200))),
        new Mutant(
            "HEAD is open to everybody",
            HEAD,
            UNKNOWN,
            "ER-13 x2",
            answers(HEADS, a -> a.status() == 401 || a.status() == 403 ? a.withStatus(200) : a)),
        type(
            "pages for browsers",
            "ER-14",
            answers(
                ACCEPT.and(CallMatcher.header("accept", "text/html")),
                a -> Errors.PAGE.withStatus(200))),
        type("other types are not acceptable", "ER-14 x3", answers(ACCEPT, a -> Answer.empty(406))),
        type(
            "the type is what was asked for",
            "ER-14 x3",
            calls(
                ACCEPT,
                (call, next) ->
                    next.handle(call)
                        .withHeader("Content-Type", String.valueOf(call.header("accept"))))));
  }

  private static Mutant torn(String name, String kills, Mutation mutation) {
    return new Mutant(name, TORN, BODIES, kills, mutation);
  }

  private static Mutant field(String name, String kills, Mutation mutation) {
    return new Mutant(name, FIELD, UNKNOWN, kills, mutation);
  }

  private static Mutant parameter(String name, Mutation mutation) {
    return new Mutant(name, PARAMETER, UNKNOWN, "ER-12 x4", mutation);
  }

  private static Mutant type(String name, String kills, Mutation mutation) {
    return new Mutant(name, TYPE, UNKNOWN, kills, mutation);
  }
}
