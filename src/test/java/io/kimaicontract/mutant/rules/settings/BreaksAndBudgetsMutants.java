package io.kimaicontract.mutant.rules.settings;

import static io.kimaicontract.mutant.engine.Mutation.bodies;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code breaks-and-budgets.feature}. */
final class BreaksAndBudgetsMutants {
  private static final String FEATURE = "rules/settings/breaks-and-budgets";
  private static final String BREAKS =
      "A break is taken from the duration where breaks are on, and is unknown where they are off";
  private static final String BUDGETS =
      "A budget is exceeded only where the installation allows it";
  private static final String ACTIVE = "timesheet.rules.break_time_active";
  private static final String OVERBOOKING = "timesheet.rules.allow_overbooking_budget";
  private static final Predicate<Call> CREATES = CallMatcher.path("POST /api/timesheets");

  private BreaksAndBudgetsMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            BREAKS,
            "a break is forgotten",
            "SG-30, SG-31",
            bodies(
                CREATES.or(CallMatcher.path("PATCH /api/timesheets/*")),
                body -> {
                  if (body.has("break")) {
                    body.put("break", "0:00");
                  }
                })),
        of(
            BREAKS,
            "a break is always a field",
            "SG-32",
            Configured.in(CREATES).taking(ACTIVE, "0", "1")),
        of(
            BUDGETS,
            "budgets are exceeded in spite of the setting",
            "SG-33, SG-41, SG-42",
            Configured.in(CREATES).taking(OVERBOOKING, "0", "1")),
        of(
            BUDGETS,
            "budgets are never exceeded",
            "SG-33, SG-41, SG-42",
            Configured.in(CREATES).taking(OVERBOOKING, "1", "0")),
        of(
            BUDGETS,
            "a budget is used up early",
            "SG-34",
            bodies(
                CallMatcher.path("POST /api/activities").and(CallMatcher.sending("\"2:00\"")),
                body -> body.put("timeBudget", "1:30"))),
        of(
            BUDGETS,
            "what is not billed counts, too",
            "SG-35",
            bodies(
                CREATES.and(CallMatcher.sending("\"billable\": *false")),
                body -> body.put("billable", true))));
  }

  private static Mutant of(String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
