package io.kimaicontract.mutant.walk;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code walk/records}. */
final class RecordsMutants {
  private static final String FEATURE = "walk/records";
  private static final String READABLE =
      "What an account lists it can read, unless its role may not";
  private static final String AS_ROW = "A record reads as its row in the list";
  private static final String TIMES =
      "A date-time is ISO 8601 with the offset of the record's owner";
  private static final String REACH = "What a role may not see is not listed";
  private static final Predicate<Call> SHEETS =
      CallMatcher.path("GET /api/timesheets")
          .or(CallMatcher.path("GET /api/timesheets/\\d+"))
          .or(CallMatcher.path("GET /api/timesheets/(active|recent)"));

  private RecordsMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "super administrators may not read comments",
            READABLE,
            "WK-01",
            answers(
                CallMatcher.path("GET /api/customers/\\d+/comments").and(CallMatcher.by("susan")),
                a -> Errors.FORBIDDEN)),
        of(
            "a listed team is unknown",
            READABLE,
            "WK-01",
            answers(CallMatcher.path("GET /api/teams/\\d+"), a -> Errors.of(404, "Not Found"))),
        of(
            "rates show what is not declared",
            READABLE,
            "WK-01",
            objects(CallMatcher.path("GET /api/customers/\\d+/rates"), r -> r.put("secret", 1))),
        of(
            "plain users may not read their own profile",
            READABLE,
            "WK-01",
            answers(
                CallMatcher.path("GET /api/version").and(CallMatcher.by("john")),
                a -> Errors.FORBIDDEN)),
        of(
            "a customer has another name alone",
            AS_ROW,
            "WK-02",
            objects(CallMatcher.path("GET /api/customers/\\d+"), c -> c.put("name", "other"))),
        of(
            "a timesheet of another project",
            AS_ROW,
            "WK-02",
            objects(
                CallMatcher.path("GET /api/timesheets/\\d+"),
                t -> t.put("project", t.path("project").asLong() + 1))),
        of("everybody's times are in UTC", TIMES, "WK-03", objects(SHEETS, RecordsMutants::inUtc)),
        of(
            "plain users see all timesheets",
            REACH,
            "WK-04",
            Queries.seeingAll(
                CallMatcher.path("GET /api/timesheets").and(CallMatcher.by("john")),
                Queries::everybodys)),
        of(
            "teamleads see tags that do not exist",
            REACH,
            "WK-04",
            objects(
                CallMatcher.path("GET /api/tags/find").and(CallMatcher.by("tony")),
                c -> c.put("id", c.path("id").asLong() + 1000))));
  }

  private static void inUtc(ObjectNode timesheet) {
    for (String name : List.of("begin", "end")) {
      String time = timesheet.path(name).asString("");
      if (!time.isEmpty()) {
        timesheet.put(name, time.replaceFirst("[+-]\\d\\d:?\\d\\d$", "+00:00"));
      }
    }
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
