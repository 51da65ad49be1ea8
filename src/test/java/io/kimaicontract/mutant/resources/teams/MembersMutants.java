package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Refusals.rather;
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
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the members in {@code teams/members.feature}. */
final class MembersMutants {
  private static final String FEATURE = "resources/teams/members";
  private static final String MEMBER =
      "A user can be added to a team once, and a teamlead cannot be removed";
  private static final Predicate<Call> JOIN = CallMatcher.path("POST /api/teams/\\d+/members/\\d+");
  private static final Predicate<Call> LEAVE =
      CallMatcher.path("DELETE /api/teams/\\d+/members/\\d+");

  private MembersMutants() {}

  static List<Mutant> all() {
    return List.of(
        member(
            "a new member leads",
            "TM-20, TM-22",
            stored(JOIN, RecordType.TEAM, team -> team.members().replaceAll((id, lead) -> true))),
        member(
            "a new member is answered, not stored",
            "TM-20, TM-22",
            behind(JOIN, RecordType.TEAM, team -> team.members().values().remove(false))),
        member(
            "who joins takes the place of others",
            "TM-20, TM-22",
            store(JOIN, MembersMutants::alone)),
        member("nobody joins", "TM-20, TM-22", answers(JOIN, Errors.renumbered(200, 400))),
        member("a member joins a second time", "TM-21", answers(JOIN, Errors.granted(400, "{}"))),
        member(
            "a teamlead who joins again is a member",
            "TM-21",
            refused(
                JOIN,
                400,
                RecordType.TEAM,
                (team, caller) -> team.members().replaceAll((id, lead) -> false))),
        member("who is removed stays", "TM-22", store(LEAVE, MembersMutants::stays)),
        member(
            "who is removed takes all along",
            "TM-22",
            stored(LEAVE, RecordType.TEAM, team -> team.members().clear())),
        member("the last teamlead leaves", "TM-23", rather(LEAVE, 400, MembersMutants::left)),
        member(
            "a teamlead is refused to leave, and has left",
            "TM-23",
            Refusals.andYet(LEAVE, 400, MembersMutants::left)),
        member("who is no member leaves", "TM-23", rather(LEAVE, 400, MembersMutants::stranger)),
        member("unknown users leave", "TM-23", answers(LEAVE, Errors.granted(404, "{}"))),
        member("unknown users join", "TM-24", answers(JOIN, Errors.granted(404, "{}"))),
        member(
            "whoever adds an unknown user joins",
            "TM-24",
            refused(
                JOIN,
                404,
                RecordType.TEAM,
                (team, caller) -> team.members().put(caller.id(), false))));
  }

  private static Mutant member(String name, String kills, Mutation mutation) {
    return new Mutant(name, MEMBER, FEATURE, kills, mutation);
  }

  /** The id at the end of the path. */
  static int last(Call call) {
    return Integer.parseInt(call.path().replaceAll(".*/", ""));
  }

  private static Answer alone(ReferenceState state, Call call, Handler next) {
    return Rows.stored(
        state,
        call,
        next,
        RecordType.TEAM,
        team -> team.members().keySet().removeIf(id -> id != last(call)));
  }

  private static Answer stays(ReferenceState state, Call call, Handler next) {
    return Rows.stored(
        state, call, next, RecordType.TEAM, team -> team.members().put(last(call), false));
  }

  private static Answer left(ReferenceState state, Call call, Handler next) {
    Row team = Rows.named(state, call, RecordType.TEAM);
    if (team.members().remove(last(call)) == null) {
      return Errors.of(400, "Bad Request");
    }
    return Rows.read(team, call, next);
  }

  private static Answer stranger(ReferenceState state, Call call, Handler next) {
    Row team = Rows.named(state, call, RecordType.TEAM);
    return team.members().containsKey(last(call))
        ? Errors.of(400, "Bad Request")
        : Rows.read(team, call, next);
  }
}
