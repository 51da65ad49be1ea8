package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Refusals.andYet;
import static io.kimaicontract.mutant.engine.Refusals.rather;
import static io.kimaicontract.mutant.engine.Rows.behind;
import static io.kimaicontract.mutant.engine.Rows.refused;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Mutants of {@code teams/changing.feature}. */
final class ChangingMutants {
  private static final String FEATURE = "resources/teams/changing";
  private static final String NAMED = "A change affects only the fields that it names";
  private static final String REPLACED = "A list of members replaces the former list";
  private static final String ONE = "Two teams cannot have the same name";
  private static final String REFUSED = "A refused change affects nothing";
  private static final Predicate<Call> CHANGE = CallMatcher.path("PATCH /api/teams/\\d+");
  private static final Predicate<Call> TWIN = CHANGE.and(CallMatcher.sending("-namesake-"));
  private static final Predicate<Call> OTHER = CHANGE.and(TWIN.negate());
  private static final Predicate<Call> MEMBERS = CHANGE.and(CallMatcher.sending("\"members\""));
  private static final Predicate<Call> SUSAN =
      MEMBERS.and(CallMatcher.sending("\"user\":\\s*\\d{1,6}\\D")).and(CallMatcher.sending("true"));
  private static final Predicate<Call> SIMPLE =
      CHANGE.and(CallMatcher.sending("\"members\"|-namesake-").negate());

  private ChangingMutants() {}

  static List<Mutant> all() {
    return List.of(
        named(
            "a new name is forgotten",
            "TM-10",
            bodies(CHANGE.and(CallMatcher.sending("-renamed-")), body -> body.remove("name"))),
        named(
            "a new name takes the colour along",
            "TM-10",
            bodies(
                CHANGE.and(CallMatcher.sending("-renamed-")),
                body -> body.put("color", "#ff0000"))),
        named(
            "a new colour is forgotten",
            "TM-12",
            bodies(
                CHANGE.and(CallMatcher.sending(CallMatcher.A_COLOUR)),
                body -> body.remove("color"))),
        named(
            "a new colour is answered, not stored",
            "TM-12",
            behind(
                CHANGE.and(CallMatcher.sending(CallMatcher.A_COLOUR)),
                RecordType.TEAM,
                team -> team.put("color", "#ffd700"))),
        named(
            "a change repaints what it does not name",
            "TM-10, TM-11",
            behind(
                SIMPLE.and(CallMatcher.sending("\"color\"").negate()),
                RecordType.TEAM,
                team -> team.put("color", "#ff0000"))),
        named(
            "whoever changes a team joins it",
            "TM-10, TM-11, TM-12",
            store(SIMPLE, ChangingMutants::joined)),
        named(
            "a change needs a name",
            "TM-11, TM-12",
            calls(
                SIMPLE.and(CallMatcher.path(".+ .+/2147483647").negate()),
                (call, next) ->
                    call.body().contains("name") || call.body().contains("pink")
                        ? next.handle(call)
                        : Errors.of(400, "Bad Request"))),
        named(
            "a team keeps its name",
            "TM-10",
            instead(CHANGE.and(CallMatcher.sending("-renamed-")), Errors.of(400, "Bad Request"))),
        replaced("members stay", instead(SUSAN, Errors.of(400, "Bad Request"))),
        replaced("new members are added", store(SUSAN, ChangingMutants::added)),
        replaced("new members are forgotten", bodies(SUSAN, body -> body.remove("members"))),
        replaced(
            "new members take the colour along",
            behind(SUSAN, RecordType.TEAM, team -> team.put("color", "#ff0000"))),
        one(
            "two teams have one name",
            rather(
                TWIN,
                400,
                (state, call, next) -> {
                  Rows.named(state, call, RecordType.TEAM).put("name", "Namesake");
                  return next.handle(call.withBody("{}"));
                })),
        one(
            "the name of another is refused and taken",
            refused(TWIN, 400, RecordType.TEAM, (team, caller) -> team.put("name", "Namesake"))),
        one(
            "the name of another is refused without a field",
            answers(TWIN, a -> Errors.as(400, "Bad Request", a))),
        refusal(
            "a refused change is made",
            "TM-15 x5, TM-16 x3",
            calls(OTHER, Refusals::changedAnyway)),
        refusal(
            "a wrong change is accepted",
            "TM-15 x5, TM-16 x3",
            answers(OTHER, Errors.renumbered(400, 200))),
        refusal(
            "refused members take the former along",
            "TM-16 x3",
            refused(MEMBERS, 400, RecordType.TEAM, (team, caller) -> team.members().clear())),
        refusal(
            "refused members are one more",
            "TM-16 x3",
            refused(
                MEMBERS,
                400,
                RecordType.TEAM,
                (team, caller) -> team.members().put(caller.id(), false))),
        refusal(
            "whoever changes members leads, if nobody does",
            "TM-16 x3",
            rather(MEMBERS, 400, (state, call, next) -> next.handle(led(state, call)))),
        refusal(
            "fields that teams do not have are ignored",
            "TM-15 x2",
            bodies(CHANGE, body -> body.remove(List.of("id", "surname")))),
        refusal(
            "a colour that is none is none",
            "TM-15",
            bodies(CHANGE.and(CallMatcher.sending("pink")), body -> body.putNull("color"))),
        refusal(
            "a short name is stored",
            "TM-15",
            andYet(
                CHANGE.and(CallMatcher.sending("\"x\"")),
                400,
                (state, call, next) -> {
                  Rows.named(state, call, RecordType.TEAM).put("name", "x");
                  return Answer.empty(200);
                })),
        refusal(
            "no name leaves the former",
            "TM-15",
            bodies(CHANGE.and(CallMatcher.sending("\"\"")), body -> body.remove("name"))),
        refusal(
            "a team that is not there is changed",
            "TM-17",
            answers(CHANGE, Errors.granted(404, "{}"))));
  }

  private static Mutant named(String name, String kills, Mutation mutation) {
    return new Mutant(name, NAMED, FEATURE, kills, mutation);
  }

  private static Mutant replaced(String name, Mutation mutation) {
    return new Mutant(name, REPLACED, FEATURE, "TM-13", mutation);
  }

  private static Mutant one(String name, Mutation mutation) {
    return new Mutant(name, ONE, FEATURE, "TM-14", mutation);
  }

  private static Mutant refusal(String name, String kills, Mutation mutation) {
    return new Mutant(name, REFUSED, FEATURE, kills, mutation);
  }

  private static Answer joined(ReferenceState state, Call call, Handler next) {
    int caller = Rows.caller(state, call).id();
    return Rows.stored(
        state, call, next, RecordType.TEAM, team -> team.members().putIfAbsent(caller, false));
  }

  private static Answer added(ReferenceState state, Call call, Handler next) {
    Map<Integer, Boolean> former =
        new LinkedHashMap<>(Rows.named(state, call, RecordType.TEAM).members());
    return Rows.stored(
        state, call, next, RecordType.TEAM, team -> former.forEach(team.members()::putIfAbsent));
  }

  /** The call with its caller as the only member, and teamlead. */
  static Call led(ReferenceState state, Call call) {
    int caller = Rows.caller(state, call).id();
    return Entities.sent(
        call,
        body -> body.putArray("members").addObject().put("user", caller).put("teamlead", true));
  }
}
