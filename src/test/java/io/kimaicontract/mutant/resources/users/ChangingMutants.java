package io.kimaicontract.mutant.resources.users;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;
import static io.kimaicontract.mutant.engine.Rows.behind;
import static io.kimaicontract.mutant.engine.Rows.refused;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code users/changing.feature}. */
final class ChangingMutants {
  private static final String FEATURE = "resources/users/changing";
  private static final String NAMED = "A change affects only the fields that it names";
  private static final String REFUSED =
      "Invalid values, and fields that users may not change of themselves, are refused";
  private static final String PREFERENCES =
      "Only existing preferences can be changed, by users who may change the account";
  private static final List<String> OTHERS =
      List.of("enabled", "roles", "username", "plainPassword", "timezone", "language", "shoeSize");
  private static final Predicate<Call> CHANGE = CallMatcher.path("PATCH /api/users/\\d+");
  private static final Predicate<Call> SUSANS =
      CHANGE.and(CallMatcher.by("susan")).and(CallMatcher.sending("\"enabled\"").negate());
  private static final Predicate<Call> RESET =
      SUSANS.and(CallMatcher.sending("requiresPasswordReset"));
  private static final Predicate<Call> OWN = CHANGE.and(CallMatcher.byCast());
  private static final Predicate<Call> ALIAS = OWN.and(CallMatcher.sending("Jane the Contractor"));
  private static final Predicate<Call> JANES = OWN.and(CallMatcher.sending("Ombudsman"));
  private static final Predicate<Call> PREFERRED =
      CallMatcher.path("PATCH /api/users/\\d+/preferences");
  private static final Predicate<Call> NOT_SUSANS = PREFERRED.and(CallMatcher.byCast());

  private ChangingMutants() {}

  static List<Mutant> all() {
    return List.of(
        named("changes are forgotten", "US-30 x9, US-61", bodies(SUSANS, body -> body.removeAll())),
        named(
            "changes are answered, not stored",
            "US-30 x9, US-60, US-61",
            behind(
                SUSANS,
                RecordType.USER,
                user ->
                    user.put("alias", "other")
                        .put("title", null)
                        .put("accountNumber", null)
                        .put("timezone", "UTC")
                        .put("language", "en")
                        .put("color", null)
                        .put("roles", List.of()))),
        named(
            "whether a password is to be changed is shown",
            "US-60",
            objects(RESET, user -> user.put("requiresPasswordReset", true))),
        named("nobody is asked for a new password", "US-60", answers(RESET, a -> Errors.FORBIDDEN)),
        named(
            "who is asked for a new password has another title",
            "US-60",
            behind(RESET, RecordType.USER, user -> user.put("title", "asked"))),
        named(
            "a change gives another title",
            "US-30 x9, US-60",
            behind(SUSANS, RecordType.USER, user -> user.put("title", "changed"))),
        named(
            "whoever is changed is enabled",
            "US-30 x9, US-60",
            bodies(SUSANS, body -> body.put("enabled", true))),
        named(
            "nobody changes another",
            "US-30 x9, US-60, US-61",
            answers(SUSANS, a -> Errors.FORBIDDEN)),
        named("nobody changes oneself", "US-31, US-36", instead(ALIAS, Errors.FORBIDDEN)),
        named(
            "whoever has another alias is not known",
            "US-36",
            store(
                CallMatcher.path("GET /api/users/me"),
                (state, call, next) ->
                    Rows.caller(state, call).text("alias").equals("Jane the Contractor")
                        ? Errors.of(404, "Not Found")
                        : next.handle(call))),
        named("one's own alias stays", "US-31, US-36", bodies(ALIAS, body -> body.remove("alias"))),
        named(
            "one's own alias is answered, not stored",
            "US-36",
            behind(ALIAS, RecordType.USER, user -> user.put("alias", "other"))),
        named(
            "one's own alias is a title as well",
            "US-36",
            behind(ALIAS, RecordType.USER, user -> user.put("title", user.get("alias")))),
        named(
            "who changes an alias is another",
            "US-31",
            objects(ALIAS, user -> Entities.count(user, "/id"))),
        refusal(
            "a wrong change is accepted",
            "US-32 x9, US-37 x5",
            answers(OWN, Errors.renumbered(400, 200))),
        refusal("everybody gives oneself roles", "US-32 x2, US-37", seeingAll(OWN, call -> call)),
        refusal(
            "fields that users do not have are ignored",
            "US-32, US-37",
            bodies(OWN, body -> body.remove("shoeSize"))),
        refusal(
            "a refused change is made but for what is wrong",
            "US-37 x5",
            calls(JANES, (call, next) -> Refusals.storedWithout(call, next, OTHERS))),
        refusal(
            "whoever may not lock himself out is locked out",
            "US-37",
            refused(
                JANES.and(CallMatcher.sending("\"enabled\"")),
                400,
                RecordType.USER,
                (user, caller) -> user.put("enabled", false))),
        refusal(
            "whoever may not promote himself is promoted",
            "US-37",
            refused(
                JANES.and(CallMatcher.sending("\"roles\"")),
                400,
                RecordType.USER,
                (user, caller) -> user.put("roles", List.of("ROLE_ADMIN")))),
        refusal(
            "whoever names no zone lives in another",
            "US-37",
            refused(
                JANES.and(CallMatcher.sending("Foo/Bar")),
                400,
                RecordType.USER,
                (user, caller) -> user.put("timezone", "UTC"))),
        preferences(
            "preferences are one's own",
            "US-33",
            answers(PREFERRED.and(CallMatcher.by("susan")), a -> Errors.FORBIDDEN)),
        preferences(
            "preferences are forgotten",
            "US-33",
            calls(
                PREFERRED.and(CallMatcher.by("susan")),
                (call, next) -> next.handle(call.withBody("[]")))),
        preferences(
            "preferences are answered, not stored",
            "US-33",
            behind(
                PREFERRED.and(CallMatcher.by("susan")),
                RecordType.USER,
                user -> user.put("timezone", "UTC"))),
        preferences(
            "an unknown preference is ignored",
            "US-34",
            answers(PREFERRED, Errors.granted(404, "{}"))),
        preferences(
            "what is no preference is ignored",
            "US-34 x3",
            answers(PREFERRED, Errors.renumbered(400, 200))),
        preferences(
            "no preference is wrong",
            "US-34",
            answers(
                PREFERRED.and(call -> call.body().equals("[]")),
                a -> Errors.of(400, "Bad Request"))),
        preferences(
            "everybody changes everybody's preferences",
            "US-35 x6",
            seeingAll(NOT_SUSANS, call -> call)),
        preferences(
            "other people's preferences are refused and changed",
            "US-35 x3",
            Refusals.yetDone(NOT_SUSANS)),
        preferences(
            "other people have no preferences",
            "US-35 x6",
            answers(NOT_SUSANS, a -> a.status() == 403 ? Errors.of(404, "Not Found") : a)));
  }

  private static Mutant named(String name, String kills, Mutation mutation) {
    return new Mutant(name, NAMED, FEATURE, kills, mutation);
  }

  private static Mutant refusal(String name, String kills, Mutation mutation) {
    return new Mutant(name, REFUSED, FEATURE, kills, mutation);
  }

  private static Mutant preferences(String name, String kills, Mutation mutation) {
    return new Mutant(name, PREFERENCES, FEATURE, kills, mutation);
  }
}
