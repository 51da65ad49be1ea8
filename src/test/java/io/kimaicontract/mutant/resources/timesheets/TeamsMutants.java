package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Queries.seeingAll;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/teams.feature}. */
final class TeamsMutants {
  private static final String TEAMS = "resources/timesheets/teams";
  private static final String OTHERS =
      "A teamlead may not reach the timesheets of members of another team";
  private static final String TAKEN =
      "Timesheets that were booked before a team got their activity are listed for its members only";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/timesheets");

  private TeamsMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a teamlead reads whosever it is",
            OTHERS,
            TEAMS,
            "TR-20",
            seeingAll(
                CallMatcher.path("GET /api/timesheets/\\d+").and(CallMatcher.by("tony")), c -> c)),
        new Mutant(
            "a teamlead changes whosever it is",
            OTHERS,
            TEAMS,
            "TR-21",
            seeingAll(
                CallMatcher.path("PATCH /api/timesheets/\\d+").and(CallMatcher.by("tony")),
                c -> c)),
        new Mutant(
            "a refused change is made",
            OTHERS,
            TEAMS,
            "TR-21",
            Refusals.yetDone(
                CallMatcher.path("PATCH /api/timesheets/\\d+").and(CallMatcher.by("tony")))),
        new Mutant(
            "the list does not look at the activity's team",
            TAKEN,
            TEAMS,
            "TR-22",
            seeingAll(LIST.and(CallMatcher.by("john")), c -> c)));
  }
}
