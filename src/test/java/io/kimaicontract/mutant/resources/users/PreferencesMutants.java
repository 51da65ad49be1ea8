package io.kimaicontract.mutant.resources.users;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;

/** Mutants of {@code users/preferences.feature} and {@code users/password.feature}. */
final class PreferencesMutants {
  private static final String PREFERENCES = "resources/users/preferences";
  private static final String PASSWORD = "resources/users/password";
  private static final String ALL = "All preferences of one call are stored";
  private static final String RATE =
      "The hourly rate of a user applies to timesheets without a closer rate";
  private static final String OWN = "A user may not set their own hourly rate";
  private static final String TELLS = "An account without an API password shows that it has none";
  private static final String ALIAS = "An alias with markup is refused";
  private static final String HOURLY = "preference.hourly_rate";
  private static final Predicate<Call> CHANGE =
      CallMatcher.path("PATCH /api/users/\\d+/preferences");
  private static final Predicate<Call> TWO = CHANGE.and(CallMatcher.sending("timezone.*language"));
  private static final Predicate<Call> BY_SUSAN =
      CHANGE.and(CallMatcher.sending("hourly")).and(CallMatcher.by("susan"));
  private static final Predicate<Call> BY_HERSELF = CHANGE.and(CallMatcher.by("susan").negate());
  private static final Predicate<Call> BOOK = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/users").and(CallMatcher.sending("\"systemAccount\""));
  private static final Predicate<Call> MARKUP = CREATE.and(CallMatcher.sending("<b>"));

  private PreferencesMutants() {}

  static List<Mutant> all() {
    return List.of(
        each(
            "only the first preference is stored",
            "US-50",
            calls(TWO, (call, next) -> without(1, call, next))),
        each(
            "only the last preference is stored",
            "US-50",
            calls(TWO, (call, next) -> without(0, call, next))),
        each(
            "one preference is changed at a time",
            "US-50",
            instead(TWO, Errors.of(400, "Bad Request"))),
        each("no preference is stored", "US-50", calls(TWO, PreferencesMutants::unheeded)),
        each(
            "the first preference is answered, not stored",
            "US-50",
            Rows.behind(TWO, RecordType.USER, user -> user.put("timezone", "UTC"))),
        each(
            "the last preference is answered, not stored",
            "US-50",
            Rows.behind(TWO, RecordType.USER, user -> user.put("language", "en"))),
        each(
            "the answer is what was before",
            "US-50",
            objects(TWO, user -> user.put("timezone", "Europe/Berlin").put("language", "en"))),
        each(
            "a change of preferences answers no teams",
            "US-59",
            objects(CHANGE, user -> user.putArray("teams"))),
        rate("an hourly rate is not stored", calls(BY_SUSAN, PreferencesMutants::unheeded)),
        rate("nobody sets an hourly rate", instead(BY_SUSAN, Errors.FORBIDDEN)),
        rate("who has an hourly rate books nothing", store(BOOK, PreferencesMutants::broken)),
        rate("an hourly rate does not count", store(BOOK, PreferencesMutants::free)),
        rate(
            "an hourly rate is an internal one",
            calls(
                BY_SUSAN,
                (call, next) ->
                    next.handle(
                        call.withBody(call.body().replace("hourly_rate", "internal_rate"))))),
        own("users set their hourly rates", Queries.seeingAll(BY_HERSELF, call -> call)),
        own(
            "a user's hourly rate is wrong",
            answers(BY_HERSELF, a -> Errors.as(400, "Bad Request", a))),
        own("a user has no hourly rate", answers(BY_HERSELF, a -> Errors.as(404, "Not Found", a))),
        tells("every account has an API password", objects(CREATE, u -> u.put("apiToken", true))),
        tells(
            "an account needs an API password",
            instead(CREATE.and(MARKUP.negate()), Errors.of(400, "Bad Request"))),
        alias(
            "an alias is cleared of markup", bodies(MARKUP, user -> user.put("alias", "Kc bold"))),
        alias(
            "markup in an alias is refused without a field",
            answers(MARKUP, a -> Errors.as(400, "Bad Request", a))),
        alias(
            "markup in an alias breaks the server",
            answers(MARKUP, a -> Errors.as(500, "Internal Server Error", a))));
  }

  private static Mutant each(String name, String kills, Mutation mutation) {
    return new Mutant(name, ALL, PREFERENCES, kills, mutation);
  }

  private static Mutant rate(String name, Mutation mutation) {
    return new Mutant(name, RATE, PREFERENCES, "US-51", mutation);
  }

  private static Mutant own(String name, Mutation mutation) {
    return new Mutant(name, OWN, PREFERENCES, "US-52", mutation);
  }

  private static Mutant tells(String name, Mutation mutation) {
    return new Mutant(name, TELLS, PASSWORD, "US-55", mutation);
  }

  private static Mutant alias(String name, Mutation mutation) {
    return new Mutant(name, ALIAS, PASSWORD, "US-56", mutation);
  }

  private static Answer without(int index, Call call, Handler next) {
    ArrayNode list = (ArrayNode) call.json();
    list.remove(index);
    return next.handle(call.withJson(list));
  }

  private static Answer unheeded(Call call, Handler next) {
    return next.handle(call.withBody("[]"));
  }

  private static Answer broken(ReferenceState state, Call call, Handler next) {
    return Rows.caller(state, call).get(HOURLY) == null
        ? next.handle(call)
        : Errors.of(500, "Internal Server Error");
  }

  /** Books as if nobody had an hourly rate. */
  private static Answer free(ReferenceState state, Call call, Handler next) {
    Row caller = Rows.caller(state, call);
    Object former = caller.get(HOURLY);
    caller.put(HOURLY, null);
    Answer answer = next.handle(call);
    caller.put(HOURLY, former);
    return answer;
  }
}
