package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Sabotage.answers;
import static io.kimaicontract.mutant.engine.Sabotage.instead;
import static io.kimaicontract.mutant.engine.Sabotage.objects;

import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.On;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.mutant.engine.Sabotage;
import io.kimaicontract.reference.store.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mutants of {@code teams/answers.feature}. */
final class TeamAnswerMutants {
  private static final String FEATURE = "resources/teams/answers";
  private static final String RULE = "The answer contains every record of the team";
  private static final String TEAM = " /api/teams/\\d+";
  private static final String MEMBER = TEAM + "/members/\\d+";
  private static final String GRANT = TEAM + "/(customers|projects|activities)/\\d+";

  private TeamAnswerMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("customers", "projects", "activities")
        .map(
            things ->
                mutant(
                    "no answer holds " + things,
                    "TM-50 x3, TM-51, TM-52, TM-53, TM-54",
                    objects(On.path(".+" + TEAM + ".*"), team -> team.putArray(things))))
        .forEach(all::add);
    Stream.of("customers", "projects", "activities")
        .map(
            things ->
                mutant(
                    "other members lose " + things,
                    "TM-51",
                    Rows.stored(
                        On.path("PATCH" + TEAM).and(On.sending("members")),
                        Thing.TEAM,
                        team -> team.ids(things).clear())))
        .forEach(all::add);
    all.addAll(
        List.of(
            mutant(
                "nobody reads a team",
                "TM-50",
                answers(On.path("GET" + TEAM), a -> Errors.FORBIDDEN)),
            mutant(
                "who leaves takes all grants along",
                "TM-52",
                Rows.stored(
                    On.path("DELETE" + MEMBER),
                    Thing.TEAM,
                    team -> {
                      team.ids("customers").clear();
                      team.ids("projects").clear();
                      team.ids("activities").clear();
                    })),
            mutant(
                "nobody changes a team",
                "TM-50, TM-51",
                instead(On.path("PATCH" + TEAM), Errors.FORBIDDEN)),
            mutant(
                "what is granted stays",
                "TM-53 x3",
                instead(On.path("DELETE" + GRANT), Errors.FORBIDDEN)),
            mutant(
                "nothing more is granted",
                "TM-53 x3, TM-54 x3",
                instead(On.path("POST" + GRANT), Errors.of(400, "Bad Request")))));
    return all;
  }

  private static Mutant mutant(String name, String kills, Sabotage sabotage) {
    return new Mutant(name, RULE, FEATURE, kills, sabotage);
  }
}
