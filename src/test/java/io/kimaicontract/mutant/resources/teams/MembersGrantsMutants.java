package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Rows.behind;
import static io.kimaicontract.mutant.engine.Rows.refused;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of what is granted in {@code teams/members.feature}. */
final class MembersGrantsMutants {
  private static final String FEATURE = "resources/teams/members";
  private static final String GRANT = "A record can be added to a team once and removed once";
  private static final String OTHERS =
      "Adding and removing a record does not affect the other records of the team";
  private static final String THING = " /api/teams/\\d+/(customers|projects|activities)/\\d+";
  private static final Predicate<Call> ANNA = CallMatcher.by("anna");
  private static final Predicate<Call> SUSAN = CallMatcher.by("susan");
  private static final Predicate<Call> GIVE = CallMatcher.path("POST" + THING).and(SUSAN);
  private static final Predicate<Call> TAKE = CallMatcher.path("DELETE" + THING).and(SUSAN);
  private static final Predicate<Call> ANY = CallMatcher.path("POST|DELETE" + THING);

  private MembersGrantsMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("customers", "projects", "activities").forEach(things -> all.addAll(granted(things)));
    all.addAll(
        List.of(
            grant(
                "what is not there is granted and taken",
                "TM-29 x6",
                answers(ANY, Errors.granted(404, "{}"))),
            grant(
                "whoever grants or takes what is not there joins",
                "TM-29 x6",
                refused(
                    ANY,
                    404,
                    RecordType.TEAM,
                    (team, caller) -> team.members().put(caller.id(), false))),
            others(
                "a grant takes the place of the others",
                "TM-43, TM-44",
                store(GIVE, MembersGrantsMutants::only)),
            others(
                "the first grant is the last",
                "TM-43, TM-44",
                store(GIVE, MembersGrantsMutants::former)),
            others(
                "a second grant is refused",
                "TM-43",
                store(GIVE, MembersGrantsMutants::refusedSecond)),
            others(
                "what is granted is granted again",
                "TM-45",
                answers(GIVE, Errors.granted(400, "{}"))),
            others("a grant is not taken", "TM-44", answers(TAKE, a -> Errors.FORBIDDEN)),
            others(
                "a grant is taken with all others",
                "TM-44",
                stored(TAKE, RecordType.TEAM, team -> team.ids("customers").clear())),
            others(
                "what is granted again is taken",
                "TM-45",
                Refusals.andYet(
                    GIVE, 400, (state, call, next) -> next.handle(call.withMethod("DELETE"))))));
    return all;
  }

  private static List<Mutant> granted(String things) {
    Predicate<Call> give = CallMatcher.path("POST /api/teams/\\d+/" + things + "/\\d+").and(ANNA);
    Predicate<Call> take = CallMatcher.path("DELETE /api/teams/\\d+/" + things + "/\\d+").and(ANNA);
    return List.of(
        grant(
            "granted " + things + " are answered, not stored",
            "TM-25, TM-26, TM-27",
            behind(give, RecordType.TEAM, team -> team.ids(things).clear())),
        grant(
            "a grant of " + things + " renames the team",
            "TM-25, TM-26, TM-27",
            behind(give, RecordType.TEAM, team -> team.put("name", "granted"))),
        grant(
            things + " are not granted",
            "TM-25, TM-26, TM-27",
            answers(give, Errors.renumbered(200, 400))),
        grant(things + " are granted twice", "TM-26", answers(give, Errors.granted(400, "{}"))),
        grant(
            things + " that are taken stay",
            "TM-27",
            store(
                take,
                (state, call, next) -> {
                  Answer answer = next.handle(call);
                  if (answer.status() == 200) {
                    Rows.named(state, call, RecordType.TEAM)
                        .ids(things)
                        .add(MembersMutants.last(call));
                  }
                  return answer;
                })),
        grant(
            things + " are taken that were never granted",
            "TM-28",
            answers(take, Errors.granted(400, "{}"))),
        grant(
            things + " that are taken for nothing are granted",
            "TM-28",
            Refusals.andYet(
                take, 400, (state, call, next) -> next.handle(call.withMethod("POST")))));
  }

  private static Mutant grant(String name, String kills, Mutation mutation) {
    return new Mutant(name, GRANT, FEATURE, kills, mutation);
  }

  private static Mutant others(String name, String kills, Mutation mutation) {
    return new Mutant(name, OTHERS, FEATURE, kills, mutation);
  }

  private static Answer only(ReferenceState state, Call call, Handler next) {
    return Rows.stored(
        state,
        call,
        next,
        RecordType.TEAM,
        team -> team.ids("customers").removeIf(id -> id != MembersMutants.last(call)));
  }

  /** Keeps what was granted first. */
  private static Answer former(ReferenceState state, Call call, Handler next) {
    return Rows.stored(
        state,
        call,
        next,
        RecordType.TEAM,
        team ->
            team.ids("customers")
                .removeIf(
                    id -> id == MembersMutants.last(call) && team.ids("customers").size() > 1));
  }

  private static Answer refusedSecond(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    boolean second = Rows.named(state, call, RecordType.TEAM).ids("customers").size() > 1;
    return second ? Errors.of(400, "Bad Request") : answer;
  }
}
