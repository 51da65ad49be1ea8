package io.kimaicontract.mutant.rules.settings;

import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.StringNode;

/** Mutants of {@code numbers-and-teams.feature}. */
final class NumbersAndTeamsMutants {
  private static final String FEATURE = "rules/settings/numbers-and-teams";
  private static final String FORMAT =
      "A number that is left out follows the format of the installation";
  private static final String LEFT_OUT =
      "What a new customer leaves out comes from the settings of the installation";
  private static final String TWICE =
      "A number is taken twice only where the installation allows it";
  private static final String TEAMS =
      "A project that is created through the API takes no teams of its maker, whatever the"
          + " installation says";
  private static final String CUSTOMERS = "customer.rules.allow_duplicate_number";
  private static final String PROJECTS = "project.allow_duplicate_number";
  private static final String ACTIVITIES = "activity.allow_duplicate_number";
  private static final String COPIED = "project.copy_teams_on_create";
  private static final Predicate<Call> CREATES =
      CallMatcher.path("POST /api/(customers|projects|activities)");
  private static final Configured CREATING = Configured.in(CREATES);

  private NumbersAndTeamsMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            FORMAT,
            "numbers are words",
            "SG-36 x3, SG-37",
            objects(
                CREATES.and(CallMatcher.sending("\"number\"").negate()),
                one -> one.put("number", "none"))),
        of(
            FORMAT,
            "the format of projects is that of a fresh installation",
            "SG-37",
            CREATING.taking("project.number_format", "P-{pc,6}", "{pc,4}")),
        of(
            LEFT_OUT,
            "customers are in Norway unless they say otherwise",
            "SG-43",
            objects(
                CREATES.and(CallMatcher.sending("\"country\"").negate()),
                one -> {
                  if (one.has("country")) {
                    one.put("country", "NO");
                  }
                })),
        of(
            LEFT_OUT,
            "customers pay and speak otherwise than the settings say",
            "SG-43 x2",
            bodies(
                CallMatcher.path("POST /api/customers"),
                body -> {
                  body.putIfAbsent("currency", StringNode.valueOf("NOK"));
                  body.putIfAbsent("language", StringNode.valueOf("de"));
                })),
        of(
            TWICE,
            "a customer has the number of another",
            "SG-38",
            CREATING.taking(CUSTOMERS, "0", "1")),
        of(
            TWICE,
            "no customer has the number of another",
            "SG-38",
            CREATING.taking(CUSTOMERS, "1", "0")),
        of(
            TWICE,
            "a project has the number of another",
            "SG-38",
            CREATING.taking(PROJECTS, "0", "1")),
        of(
            TWICE,
            "no project has the number of another",
            "SG-38",
            CREATING.taking(PROJECTS, "1", "0")),
        of(
            TWICE,
            "an activity has the number of another",
            "SG-38",
            CREATING.taking(ACTIVITIES, "0", "1")),
        of(
            TWICE,
            "no activity has the number of another",
            "SG-38",
            CREATING.taking(ACTIVITIES, "1", "0")),
        of(TEAMS, "the setting copies teams", "SG-39", copying("1")),
        of(TEAMS, "teams are copied without the setting", "SG-39", copying("0")));
  }

  private static Mutation copying(String value) {
    return Mutation.store(
        CallMatcher.path("POST /api/projects").and(CallMatcher.by("anna")),
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (state.configuration().text(COPIED).equals(value)) {
            return Entities.changed(
                answer,
                project ->
                    state
                        .of(RecordType.TEAM)
                        .all()
                        .forEach(
                            team ->
                                project
                                    .withArray("teams")
                                    .addObject()
                                    .put("id", team.id())
                                    .put("name", team.text("name"))
                                    .put("color", "#c0c0c0")
                                    .put("color-safe", "#c0c0c0")));
          }
          return answer;
        });
  }

  private static Mutant of(String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
