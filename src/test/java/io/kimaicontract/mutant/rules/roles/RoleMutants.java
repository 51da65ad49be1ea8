package io.kimaicontract.mutant.rules.roles;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the features in {@code rules/roles}. */
final class RoleMutants {
  private static final String READS = "A super administrator may read everything";
  private static final String WRITES =
      "A super administrator may create, change and delete everything";
  private static final String GIVES =
      "Only administrators may add members and records to a team and remove them";
  private static final String NONE_OF_HIS =
      "A teamlead manages no rates or custom fields outside his teams";
  private static final String PINS =
      "A teamlead may not pin comments, not even on his team's records";
  private static final String LEADS = "A teamlead reads only the records of teams that he leads";
  private static final String ALL =
      "Every role may read tags, its own timesheets and facts about the installation";
  private static final Predicate<Call> SUSAN = CallMatcher.by("susan");
  private static final Predicate<Call> TONY = CallMatcher.by("tony");
  private static final Predicate<Call> BELOW =
      CallMatcher.path("GET /api/(customers|projects|activities)/\\d+/(rates|comments)").and(SUSAN);
  private static final Predicate<Call> BY_ID =
      CallMatcher.path("GET /api/(customers|projects|activities)/\\d+").and(SUSAN);
  private static final Predicate<Call> LISTS =
      CallMatcher.path("GET /api/(customers|activities)").and(SUSAN);
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/(customers|projects|activities|teams)").and(SUSAN);
  private static final Predicate<Call> ADD =
      CallMatcher.path("POST /api/(customers|projects|activities)/\\d+/(rates|comments)")
          .and(SUSAN);
  private static final Predicate<Call> CHANGE =
      CallMatcher.path("PATCH /api/(customers|projects|activities)/\\d+").and(SUSAN);
  private static final Predicate<Call> PIN = CallMatcher.path("PATCH /api/**/pin").and(SUSAN);
  private static final Predicate<Call> DELETE = CallMatcher.path("DELETE /api/**").and(SUSAN);
  private static final Predicate<Call> GIVE = CallMatcher.path("POST /api/teams/\\d+/*/\\d+");
  private static final Predicate<Call> TAKE = CallMatcher.path("DELETE /api/teams/\\d+/*/\\d+");

  private RoleMutants() {}

  static List<Mutant> all() {
    return List.of(
        susan(READS, "no super administrator reads what is below", "RO-01 x5", refused(BELOW)),
        susan(
            READS,
            "a super administrator's lists are empty",
            "RO-01 x5, RO-07 x2",
            answers(BELOW.or(LISTS), a -> a.withBody("[]"))),
        susan(READS, "no super administrator lists", "RO-07 x2", refused(LISTS)),
        susan(READS, "no super administrator reads by id", "RO-02 x3", refused(BY_ID)),
        susan(
            READS,
            "a super administrator reads another",
            "RO-02 x3",
            objects(BY_ID, thing -> thing.put("id", 1))),
        susan(WRITES, "no super administrator creates", "RO-03 x4", refused(CREATE)),
        susan(
            WRITES,
            "what a super administrator creates has another colour",
            "RO-03 x4",
            objects(CREATE, thing -> thing.put("color", "#123456"))),
        susan(WRITES, "no super administrator adds", "RO-06 x5", refused(ADD)),
        susan(
            WRITES,
            "a super administrator adds another rate and comment",
            "RO-06 x5",
            bodies(
                ADD,
                body -> {
                  if (body.has("rate")) {
                    body.put("rate", 1);
                  } else {
                    body.put("message", "Do not call");
                  }
                })),
        susan(WRITES, "no super administrator changes", "RO-04 x3", refused(CHANGE)),
        susan(WRITES, "no super administrator pins", "RO-08 x2", refused(PIN)),
        susan(
            WRITES,
            "what a super administrator pins stays down",
            "RO-08 x2",
            objects(PIN, comment -> comment.put("pinned", false))),
        susan(
            WRITES,
            "a super administrator's changes are forgotten",
            "RO-04 x3",
            bodies(CHANGE, body -> body.remove("comment"))),
        susan(WRITES, "no super administrator deletes", "RO-05 x9", refused(DELETE)),
        susan(
            WRITES,
            "what a super administrator deletes stays",
            "RO-05 x9",
            instead(DELETE, Answer.empty(204))),
        of(
            "teams",
            GIVES,
            "everybody gives to teams",
            "RO-10 x5",
            answers(GIVE, Errors.granted(403, "{}"))),
        of(
            "teams",
            GIVES,
            "everybody takes from teams",
            "RO-11 x7",
            answers(TAKE, Errors.granted(403, "{}"))),
        of("teams", GIVES, "no super administrator gives", "RO-10 x3", refused(GIVE.and(SUSAN))),
        of("teams", GIVES, "no super administrator takes", "RO-11 x3", refused(TAKE.and(SUSAN))),
        of(
            "teamlead",
            NONE_OF_HIS,
            "teamleads keep all rates",
            "RO-20, RO-21, RO-22 x3",
            answers(
                CallMatcher.path("[A-Z]+ /api/**/rates(/\\d+)?").and(TONY),
                Errors.granted(403, "[]"))),
        of(
            "teamlead",
            NONE_OF_HIS,
            "what a teamlead may not delete is gone",
            "RO-22 x3",
            Refusals.yetDone(CallMatcher.path("DELETE /api/**/rates/\\d+").and(TONY))),
        of(
            "teamlead",
            NONE_OF_HIS,
            "teamleads keep all custom fields",
            "RO-23 x3",
            answers(CallMatcher.path("PATCH /api/**/meta").and(TONY), Errors.granted(403, "{}"))),
        of(
            "teamlead",
            PINS,
            "a teamlead pins the comments of his team",
            "RO-24 x2",
            answers(CallMatcher.path("PATCH /api/**/pin").and(TONY), Errors.granted(403, "{}"))),
        of(
            "teamlead",
            LEADS,
            "a teamlead reads every project",
            "RO-25 x2",
            Queries.seeingAll(CallMatcher.path("GET /api/projects/\\d+").and(TONY), c -> c)),
        of(
            "teamlead",
            LEADS,
            "a teamlead reads no project",
            "RO-25",
            refused(CallMatcher.path("GET /api/projects/\\d+").and(TONY))),
        of(
            "everybody",
            ALL,
            "only plain users and super administrators read it",
            "RO-30 x10",
            refused(CallMatcher.path("GET /api/**").and(TONY.or(CallMatcher.by("anna"))))));
  }

  private static Mutation refused(Predicate<Call> where) {
    return answers(where, a -> Errors.FORBIDDEN);
  }

  private static Mutant susan(String rule, String name, String kills, Mutation mutation) {
    return of("super-administrator", rule, name, kills, mutation);
  }

  private static Mutant of(
      String feature, String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, "rules/roles/" + feature, kills, mutation);
  }
}
