package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Queries.degraded;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of what one sees of teams that one leads, and of teams of others. */
final class OfAnotherTeamMutants {
  private static final String LED = "resources/timesheets/led-teams";
  private static final String OTHER = "resources/teams/of-another-team";
  private static final String REACHES =
      "A teamlead reads the timesheets of a team's members only if he leads the team";
  private static final String LISTS =
      "A teamlead does not list timesheets that are booked on records of another team";
  private static final String NOT_HIS = "The members of a team do not see the records of another";
  private static final Predicate<Call> ONE =
      CallMatcher.path("GET /api/timesheets/\\d+").and(CallMatcher.by("tony"));
  private static final Predicate<Call> LIST =
      CallMatcher.path("GET /api/timesheets").and(CallMatcher.by("tony"));
  private static final Predicate<Call> THINGS =
      CallMatcher.path("GET /api/(customers|projects|activities)").and(CallMatcher.by("john"));

  private OfAnotherTeamMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a teamlead reads the timesheets of everybody",
            REACHES,
            LED,
            "TS-101 x2",
            seeingAll(ONE, c -> c)),
        new Mutant(
            "who leads a team reads his own timesheets", REACHES, LED, "TS-101", degraded(ONE)),
        new Mutant(
            "what a teamlead may not read is not there",
            REACHES,
            LED,
            "TS-101 x2",
            answers(ONE, Errors.renumbered(403, 404))),
        new Mutant(
            "a teamlead lists what was booked on anything",
            LISTS,
            LED,
            "TL-100 x2, TL-101",
            seeingAll(LIST, c -> c)),
        new Mutant(
            "the members of a team see all",
            NOT_HIS,
            OTHER,
            "TM-64 x3",
            seeingAll(THINGS, c -> c)));
  }
}
