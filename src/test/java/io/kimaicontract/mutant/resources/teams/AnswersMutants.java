package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.store.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mutants of {@code teams/answers.feature}. */
final class AnswersMutants {
  private static final String FEATURE = "resources/teams/answers";
  private static final String RULE = "The answer contains every record of the team";
  private static final String TEAM = " /api/teams/\\d+";
  private static final String MEMBER = TEAM + "/members/\\d+";
  private static final String GRANT = TEAM + "/(customers|projects|activities)/\\d+";

  private AnswersMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("customers", "projects", "activities")
        .map(
            things ->
                mutant(
                    "no answer holds " + things,
                    "TM-50 x3, TM-51, TM-52, TM-53, TM-54",
                    objects(CallMatcher.path(".+" + TEAM + ".*"), team -> team.putArray(things))))
        .forEach(all::add);
    Stream.of("customers", "projects", "activities")
        .map(
            things ->
                mutant(
                    "other members lose " + things,
                    "TM-51",
                    Rows.stored(
                        CallMatcher.path("PATCH" + TEAM).and(CallMatcher.sending("members")),
                        RecordType.TEAM,
                        team -> team.ids(things).clear())))
        .forEach(all::add);
    all.addAll(
        List.of(
            mutant(
                "nobody reads a team",
                "TM-50",
                answers(CallMatcher.path("GET" + TEAM), a -> Errors.FORBIDDEN)),
            mutant(
                "who leaves takes all grants along",
                "TM-52",
                Rows.stored(
                    CallMatcher.path("DELETE" + MEMBER),
                    RecordType.TEAM,
                    team -> {
                      team.ids("customers").clear();
                      team.ids("projects").clear();
                      team.ids("activities").clear();
                    })),
            mutant(
                "nobody changes a team",
                "TM-50, TM-51",
                instead(CallMatcher.path("PATCH" + TEAM), Errors.FORBIDDEN)),
            mutant(
                "what is granted stays",
                "TM-53 x3",
                instead(CallMatcher.path("DELETE" + GRANT), Errors.FORBIDDEN)),
            mutant(
                "nothing more is granted",
                "TM-53 x3, TM-54 x3",
                instead(CallMatcher.path("POST" + GRANT), Errors.of(400, "Bad Request")))));
    return all;
  }

  private static Mutant mutant(String name, String kills, Mutation mutation) {
    return new Mutant(name, RULE, FEATURE, kills, mutation);
  }
}
