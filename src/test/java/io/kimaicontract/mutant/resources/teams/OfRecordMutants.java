package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

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
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code teams/of-a-record.feature}, which only former releases have. */
final class OfRecordMutants {
  private static final String RELEASE = "2.58.0";
  private static final String FEATURE = "resources/teams/of-a-record";
  private static final String MADE =
      "A team that is created for a record has its name, and the caller leads it";
  private static final String WHO = "Only administrators create a team for a record";
  private static final Predicate<Call> CREATING =
      CallMatcher.path("POST /api/(customers|projects|activities)/\\d+/team");

  private OfRecordMutants() {}

  static List<Mutant> all() {
    return List.of(
        former(
            "the caller does not lead the team",
            MADE,
            "TM-65 x4",
            objects(
                CREATING,
                team ->
                    team.path("members")
                        .forEach(member -> ((ObjectNode) member).put("teamlead", false)))),
        former(
            "the team has another name",
            MADE,
            "TM-65 x4",
            objects(CREATING, team -> team.put("name", "another name"))),
        former("two teams are made", MADE, "TM-65 x4", Rows.twice(CREATING, RecordType.TEAM)),
        former(
            "the team does not have the record",
            MADE,
            "TM-66 x3",
            Rows.behind(
                CREATING,
                RecordType.TEAM,
                team ->
                    List.of("customers", "projects", "activities")
                        .forEach(records -> team.ids(records).clear()))),
        former(
            "a team that has the name is not taken",
            MADE,
            "TM-67",
            store(CREATING, OfRecordMutants::other)),
        former("everybody may", WHO, "TM-68 x2", answers(CREATING, Errors.granted(403, "{}"))),
        former("what is refused is created", WHO, "TM-68 x2", Refusals.yetDone(CREATING)),
        former(
            "unknown records are forbidden",
            WHO,
            "TM-69 x3",
            answers(CREATING, Errors.renumbered(404, 403))));
  }

  private static Answer other(ReferenceState state, Call call, Handler next) {
    int before = state.of(RecordType.TEAM).size();
    Answer answer = next.handle(call);
    return state.of(RecordType.TEAM).size() > before
        ? answer
        : Entities.changed(answer, team -> Entities.count(team, "/id"));
  }

  /** One that is judged with the ledger only: the promises are those of a later release. */
  private static Mutant former(String name, String rule, String kills, Mutation mutation) {
    Mutation before =
        (healthy, state) -> mutation.on(healthy.withBehaviour(KimaiProfile.like(RELEASE)), state);
    return new Mutant(name, rule, FEATURE, "", before).released(kills);
  }
}
