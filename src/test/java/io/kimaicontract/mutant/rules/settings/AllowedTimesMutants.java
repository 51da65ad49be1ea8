package io.kimaicontract.mutant.rules.settings;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import java.util.List;

/** Mutants of {@code allowed-times.feature}. */
final class AllowedTimesMutants {
  private static final String FEATURE = "rules/settings/allowed-times";
  private static final String ZERO =
      "A timesheet ends when it begins only where the installation allows it";
  private static final String FUTURE =
      "Times lie in the future only where the installation allows it";
  private static final String LONG = "A timesheet lasts no longer than the installation allows";
  private static final String LIMIT =
      "As many timesheets of a user run at once as the installation allows, and the oldest stops";
  private static final String RULES = "timesheet.rules.";
  private static final String LONGEST = RULES + "long_running_duration";
  private static final String RUNNING = "timesheet.active_entries.hard_limit";
  private static final Configured CREATING =
      Configured.in(CallMatcher.path("POST /api/timesheets"));

  private AllowedTimesMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            ZERO,
            "nothing at all is booked in spite of the setting",
            "SG-20",
            CREATING.taking(RULES + "allow_zero_duration", "0", "1")),
        of(
            ZERO,
            "nothing at all is never booked",
            "SG-20",
            CREATING.taking(RULES + "allow_zero_duration", "1", "0")),
        of(
            FUTURE,
            "the future is booked in spite of the setting",
            "SG-21",
            CREATING.taking(RULES + "allow_future_times", "0", "1")),
        of(
            FUTURE,
            "the future is never booked",
            "SG-21",
            CREATING.taking(RULES + "allow_future_times", "1", "0")),
        of(LONG, "the longest duration is ignored", "SG-22", CREATING.taking(LONGEST, "480", "0")),
        of(
            LONG,
            "the longest duration is half of it",
            "SG-22",
            CREATING.taking(LONGEST, "480", "240")),
        of(LONG, "twelve hours are always the most", "SG-23", CREATING.taking(LONGEST, "0", "720")),
        of(LIMIT, "one timesheet runs at once", "SG-24", CREATING.taking(RUNNING, "3", "1")),
        of(
            LIMIT,
            "any number of timesheets run at once",
            "SG-25",
            CREATING.taking(RUNNING, "3", "99")));
  }

  private static Mutant of(String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
