package io.kimaicontract.mutant.resources.users;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Queries.degraded;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code users/reading.feature}. */
final class ReadingMutants {
  private static final String FEATURE = "resources/users/reading";
  private static final String OWN = "Every user reads their own account, by \"me\" and by id";
  private static final String SECRET = "No answer contains a password or an API password";
  private static final String FOREIGN =
      "Only super administrators read, create and change other accounts";
  private static final Predicate<Call> ME = CallMatcher.path("GET /api/users/me");
  private static final Predicate<Call> BY_ID = CallMatcher.path("GET /api/users/\\d+");
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/users").and(CallMatcher.sending("\"plainApiToken\""));
  private static final Predicate<Call> JANE =
      ME.and(call -> String.valueOf(call.user()).contains("-jane-"));
  private static final Predicate<Call> SUSAN = CallMatcher.by("susan");

  private ReadingMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("password", "plainPassword", "plainApiToken")
        .map(field -> secret("an account tells its " + field, "US-02", telling(JANE, field)))
        .forEach(all::add);
    Stream.of("plainPassword", "plainApiToken")
        .map(field -> secret("a new user's " + field + " is told", "US-03", telling(CREATE, field)))
        .forEach(all::add);
    Stream.of("GET /api/users", "GET /api/users/\\d+", "POST /api/users")
        .map(
            call ->
                foreign(
                    "everybody may " + call,
                    "US-04 x3",
                    seeingAll(CallMatcher.path(call).and(CallMatcher.byCast()), c -> c)))
        .forEach(all::add);
    all.addAll(
        List.of(
            own(
                "\"me\" is the next account",
                "US-01 x3",
                objects(
                    ME.and(CallMatcher.byCast()).and(JANE.negate()),
                    user -> Entities.count(user, "/id"))),
            own(
                "\"me\" is no word for staff",
                "US-01 x2",
                answers(
                    ME.and(CallMatcher.by("tony").or(CallMatcher.by("anna"))),
                    a -> Errors.of(404, "Not Found"))),
            own(
                "nobody reads by id but super administrators",
                "US-01 x3",
                answers(BY_ID.and(CallMatcher.byCast()), a -> Errors.FORBIDDEN)),
            own(
                "accounts are disabled that are not",
                "US-01 x6",
                objects(
                    ME.or(BY_ID).and(CallMatcher.byCast()).and(JANE.negate()),
                    user -> user.put("enabled", false))),
            secret(
                "an API password is told to be missing",
                "US-03",
                objects(CREATE, user -> user.put("apiToken", false))),
            secret(
                "a reader is told that there is no API password",
                "US-05",
                objects(BY_ID, user -> user.put("apiToken", false))),
            secret(
                "a reader is told the API password", "US-05", store(BY_ID, ReadingMutants::told)),
            foreign(
                "everybody changes everybody",
                "US-04 x3",
                seeingAll(
                    CallMatcher.path("PATCH /api/users/\\d+").and(CallMatcher.byCast()),
                    call -> call.withBody("{\"enabled\":true}"))),
            foreign(
                "super administrators may not list",
                "US-04",
                degraded(CallMatcher.path("GET /api/users").and(SUSAN))),
            foreign(
                "an account needs nothing",
                "US-04",
                answers(
                    CallMatcher.path("POST /api/users").and(call -> call.body().isEmpty()),
                    Errors.granted(400, "{}"))),
            foreign(
                "accounts that are not there are forbidden",
                "US-04 x2",
                answers(
                    CallMatcher.path("GET|PATCH /api/users/2147483647"), a -> Errors.FORBIDDEN)),
            foreign(
                "accounts are deleted",
                "US-04",
                instead(CallMatcher.path("DELETE /api/users/\\d+"), Answer.empty(204)))));
    return all;
  }

  private static Mutant own(String name, String kills, Mutation mutation) {
    return new Mutant(name, OWN, FEATURE, kills, mutation);
  }

  private static Mutant secret(String name, String kills, Mutation mutation) {
    return new Mutant(name, SECRET, FEATURE, kills, mutation);
  }

  private static Mutant foreign(String name, String kills, Mutation mutation) {
    return new Mutant(name, FOREIGN, FEATURE, kills, mutation);
  }

  private static Mutation telling(Predicate<Call> where, String field) {
    return objects(where, user -> user.put(field, "$2y$13$secret"));
  }

  private static Answer told(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    Object secret =
        answer.status() == 200
            ? Rows.named(state, call, RecordType.USER).get("plainApiToken")
            : null;
    return secret == null
        ? answer
        : Entities.changed(answer, user -> user.put("plainApiToken", secret.toString()));
  }
}
