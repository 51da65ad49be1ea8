package io.kimaicontract.mutant.resources.system;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code system/configuration.feature}. */
final class ConfigurationMutants {
  private static final String TIMES =
      "The configuration says whether times are set, overlap and lie in the future";
  private static final String RUNNING =
      "The configuration says how many timesheets of a user run at once";
  private static final String DAY = "The configuration says when a day begins";
  private static final String COLOURS = "Every colour on offer is accepted";
  private static final Predicate<Call> CONFIGURATION =
      CallMatcher.path("GET /api/config/timesheet");

  private ConfigurationMutants() {}

  static List<Mutant> all() {
    return List.of(
        saying("overlapping is said to be forbidden", TIMES, "SY-38", "isAllowOverlapping", false),
        saying("the future is said to be forbidden", TIMES, "SY-39", "isAllowFutureTimes", false),
        of(
            "times are said to be fixed",
            TIMES,
            "SY-37",
            answering(o -> o.put("trackingMode", "punch"))),
        of(
            "the future is forbidden, and said to be allowed",
            TIMES,
            "SY-39",
            Mutation.instead(
                CallMatcher.path("POST /api/timesheets").and(CallMatcher.sending("2090-")),
                Errors.of(400, "Bad Request"))),
        of(
            "more timesheets are said to run at once",
            RUNNING,
            "SY-40",
            answering(o -> o.put("activeEntriesHardLimit", 3))),
        of(
            "no timesheet is said to run",
            RUNNING,
            "SY-40",
            answering(o -> o.put("activeEntriesHardLimit", 0))),
        of(
            "another begin of the day is said",
            DAY,
            "SY-41",
            answering(o -> o.put("defaultBeginTime", "noon"))),
        of(
            "a colour is offered and refused",
            COLOURS,
            "SY-42 x4",
            Mutation.objects(
                CallMatcher.path("GET /api/config/colors"), o -> o.put("Ghost", "#123abc"))));
  }

  private static Mutant saying(
      String name, String rule, String kills, String field, boolean value) {
    return of(name, rule, kills, answering(o -> o.put(field, value)));
  }

  private static Mutation answering(Consumer<ObjectNode> change) {
    return Mutation.objects(CONFIGURATION, change);
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, "resources/system/configuration", kills, mutation);
  }
}
