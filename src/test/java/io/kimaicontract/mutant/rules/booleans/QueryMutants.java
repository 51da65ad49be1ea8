package io.kimaicontract.mutant.rules.booleans;

import static io.kimaicontract.mutant.engine.Queries.changing;
import static io.kimaicontract.mutant.engine.Queries.guessing;
import static io.kimaicontract.mutant.engine.Queries.ignoring;
import static io.kimaicontract.mutant.engine.Queries.otherwise;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code booleans/queries.feature} and {@code booleans/query-flags.feature}. */
final class QueryMutants {
  private static final String GLOBALS =
      "The parameter globals leaves out the activities of projects only where it is true";
  private static final String PROJECTS =
      "The parameters of projects select by a flag, or not at all where they are left out";
  private static final String FLAGS =
      "The flags of timesheets select nothing where they are left out";
  private static final String FULL = "The parameter full shows subresources only where it is true";
  private static final String OTHERS = "Other values of a boolean are refused";
  private static final Predicate<Call> ACTIVITIES = CallMatcher.path("GET /api/activities");
  private static final Predicate<Call> OPEN = CallMatcher.path("GET /api/projects");
  private static final Predicate<Call> TIMESHEETS = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> NEWEST = TIMESHEETS.and(CallMatcher.asking("order", "DESC"));
  private static final Predicate<Call> LISTS =
      CallMatcher.path("GET /api/(timesheets|users|customers)").and(c -> c.query().has("full"));

  private QueryMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    all.addAll(globals());
    all.addAll(projects());
    all.addAll(timesheets());
    all.addAll(
        List.of(
            of("true is not read", FULL, "BX-08 x2", numeric("true", "0")),
            of("false is read as true", FULL, "BX-08 x2", numeric("false", "1")),
            of("0 is read as true", FULL, "BX-08 x3", numeric("0", "1")),
            of("an empty full is true", FULL, "BX-08 x3", numeric("", "1")),
            of("full is ignored", FULL, "BX-08 x5", ignoring(LISTS, "full")),
            of(
                "a creation is never answered in full",
                FULL,
                "BX-09 x2",
                ignoring(CallMatcher.path("POST /api/timesheets"), "full")),
            of(
                "a creation is always answered in full",
                FULL,
                "BX-09",
                otherwise(
                    CallMatcher.path("POST /api/timesheets"),
                    200,
                    query -> Queries.with(query, "full", "1"))),
            of(
                "flags take any value",
                OTHERS,
                "BX-10 x9",
                guessed("exported", "active", "billable")),
            of(
                "projects take any value",
                OTHERS,
                "BX-10 x4",
                guessed("globalActivities", "ignoreDates")),
            of("full takes any value", OTHERS, "BX-10 x6", guessed("full")),
            of("globals takes any value", OTHERS, "BX-10 x3", guessed("globals"))));
    return all;
  }

  private static List<Mutant> globals() {
    return List.of(
        of(
            "false leaves out activities of projects",
            GLOBALS,
            "BX-03 x2",
            changing(ACTIVITIES, "globals", text -> text.equals("false") ? "1" : text)),
        of(
            "whatever is given leaves out activities of projects",
            GLOBALS,
            "BX-03 x6",
            changing(ACTIVITIES, "globals", text -> "1")),
        of(
            "activities of projects are always left out",
            GLOBALS,
            "BX-03 x8",
            otherwise(ACTIVITIES, 200, query -> Queries.with(query, "globals", "1"))),
        of(
            "true is not read",
            GLOBALS,
            "BX-02",
            changing(ACTIVITIES, "globals", text -> text.equals("true") ? "0" : text)),
        of("globals is ignored", GLOBALS, "BX-02 x3", ignoring(ACTIVITIES, "globals")));
  }

  private static List<Mutant> projects() {
    return List.of(
        of(
            "projects allow global activities unless asked",
            PROJECTS,
            "BX-04 x2",
            otherwise(
                OPEN,
                200,
                query ->
                    query.has("globalActivities")
                        ? query
                        : Queries.with(query, "globalActivities", "1"))),
        of(
            "dates are ignored unless asked",
            PROJECTS,
            "BX-04 x2",
            otherwise(OPEN, 200, query -> absent(query, "ignoreDates", "1"))),
        of("dates are never ignored", PROJECTS, "BX-04", ignoring(OPEN, "ignoreDates")),
        of(
            "an empty value ignores dates",
            PROJECTS,
            "BX-04",
            changing(OPEN, "ignoreDates", text -> "1")),
        of(
            "globalActivities is ignored",
            PROJECTS,
            "BX-04, BX-05 x4",
            ignoring(OPEN, "globalActivities")),
        of(
            "an empty globalActivities is ignored",
            PROJECTS,
            "BX-05",
            ignoring(OPEN.and(CallMatcher.asking("globalActivities", "")), "globalActivities")));
  }

  private static List<Mutant> timesheets() {
    List<Mutant> all = new ArrayList<>();
    for (String name : List.of("exported", "billable", "active")) {
      for (String value : List.of("0", "1")) {
        all.add(
            of(
                name + " is " + value + " unless asked",
                FLAGS,
                "BX-06 x2",
                otherwise(NEWEST, 200, query -> absent(query, name, value))));
      }
    }
    all.add(
        of(
            "billable is dropped beside exported",
            FLAGS,
            "BX-07 x2",
            ignoring(TIMESHEETS, "billable")));
    return all;
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    String feature = rule.equals(FLAGS) || rule.equals(FULL) ? "query-flags" : "queries";
    return new Mutant(name, rule, "rules/booleans/" + feature, kills, mutation);
  }

  private static Query absent(Query query, String name, String value) {
    return query.has(name) && !query.get(name, "").isEmpty()
        ? query
        : Queries.with(query, name, value);
  }

  private static Mutation numeric(String read, String other) {
    return changing(LISTS, "full", text -> text.equals(read) ? other : text);
  }

  private static Mutation guessed(String... names) {
    return guessing(CallMatcher.path("GET /api/.+"), names);
  }
}
