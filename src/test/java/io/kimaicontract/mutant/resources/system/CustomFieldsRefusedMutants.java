package io.kimaicontract.mutant.resources.system;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code system/custom-fields-refused} and {@code system/custom-field-values}. */
final class CustomFieldsRefusedMutants {
  private static final String REFUSED = "resources/system/custom-fields-refused";
  private static final String VALUES = "resources/system/custom-field-values";
  private static final String MISSING =
      "The custom fields of a record that does not exist are not found";
  private static final String BODY = "A body that is not one name and one value is refused";
  private static final String NAME =
      "A name is looked up before the value is stored, and fields besides both are ignored";
  private static final String LIST =
      "A list of preferences is refused as a whole, and nothing of it is stored";
  private static final Predicate<Call> NOWHERE = CallMatcher.path("PATCH /api/*/2147483647/.+");
  private static final Predicate<Call> NO_FIELD =
      NOWHERE.and(CallMatcher.path("PATCH /api/(?!users).+"));
  private static final Predicate<Call> META = CallMatcher.path("PATCH /api/[a-z]+/\\d{1,9}/meta");
  private static final Predicate<Call> EXTRA = META.and(CallMatcher.sending("shoeSize"));
  private static final Predicate<Call> PREFERENCES =
      CallMatcher.path("PATCH /api/users/\\d+/preferences");
  private static final Predicate<Call> SUSANS = PREFERENCES.and(NOWHERE.negate());

  private CustomFieldsRefusedMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "fields of unknown records are forbidden",
            MISSING,
            "MF-08 x8, MF-09 x3",
            answers(NO_FIELD, Errors.renumbered(404, 403))),
        of(
            "fields of unknown records are set",
            MISSING,
            "MF-08 x8, MF-09 x3",
            answers(NO_FIELD, Errors.granted(404, "{}"))),
        of(
            "any structure is read",
            BODY,
            "MF-10 x20, MF-11 x4, MF-12 x4",
            Refusals.rather(
                META,
                400,
                (state, call, next) ->
                    Rows.read(CustomFieldsMutants.named(state, call), call, next))),
        of(
            "lists are read",
            BODY,
            "MF-10 x8, MF-12 x4",
            Refusals.rather(
                META.and(CallMatcher.sending("^\\[")),
                400,
                (state, call, next) ->
                    Rows.read(CustomFieldsMutants.named(state, call), call, next))),
        of(
            "a body is needed to refuse",
            BODY,
            "MF-11 x4",
            Refusals.rather(
                META.and(call -> call.body().isEmpty()),
                400,
                (state, call, next) ->
                    Rows.read(CustomFieldsMutants.named(state, call), call, next))),
        of(
            "a wrong structure changes another field",
            BODY,
            "MF-10 x20, MF-11 x4, MF-12 x4",
            Refusals.andYet(
                META,
                400,
                (state, call, next) -> {
                  CustomFieldsMutants.named(state, call)
                      .put("comment", "x")
                      .put("description", "x");
                  return Answer.empty(200);
                })),
        of(
            "an undefined field with another value is set",
            NAME,
            "MF-13 x9",
            Refusals.rather(
                EXTRA,
                404,
                (state, call, next) ->
                    Rows.read(CustomFieldsMutants.named(state, call), call, next))),
        of(
            "more fields are refused",
            NAME,
            "MF-13 x9, MF-14 x4",
            answers(EXTRA, a -> Errors.of(400, "Bad Request"))),
        of(
            "values are whole numbers",
            NAME,
            "MF-14 x2",
            bodies(
                EXTRA,
                body -> body.put("value", body.path("value").asString().replaceAll("\\D.*", "")))),
        of(
            "what comes first is stored",
            LIST,
            "MF-15 x2",
            Refusals.andYet(
                SUSANS
                    .and(CallMatcher.sending("\"timezone\",\\s*\"value\""))
                    .and(CallMatcher.by("susan")),
                400,
                CustomFieldsRefusedMutants::moved)),
        of("any list is taken", LIST, "MF-15 x5", answers(SUSANS, Errors.granted(400, "{}"))),
        of(
            "unknown preferences are ignored",
            LIST,
            "MF-15 x2",
            answers(SUSANS, Errors.granted(404, "{}"))),
        of(
            "preferences of unknown users are forbidden",
            LIST,
            "MF-16 x2",
            answers(PREFERENCES.and(NOWHERE), Errors.renumbered(404, 403))),
        of(
            "everybody changes preferences",
            LIST,
            "MF-16 x3",
            Queries.seeingAll(SUSANS.and(CallMatcher.by("susan").negate()), call -> call)));
  }

  private static Answer moved(ReferenceState state, Call call, Handler next) {
    Rows.named(state, call, RecordType.USER).put("timezone", "Asia/Tokyo");
    return Answer.empty(200);
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    String feature = rule.equals(NAME) || rule.equals(LIST) ? VALUES : REFUSED;
    return new Mutant(name, rule, feature, kills, mutation);
  }
}
