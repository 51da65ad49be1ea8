package io.kimaicontract.mutant.rules.settings;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import java.util.List;

/** Mutants of {@code rounding.feature}. */
final class RoundingMutants {
  private static final String FEATURE = "rules/settings/rounding";
  private static final String ALL =
      "Begin, end and duration of a finished timesheet are rounded by the rule of the installation";
  private static final String MODES =
      "The mode of rounding decides the direction, and the minutes of each part the steps";
  private static final String DAYS = "Times are rounded on the chosen weekdays alone";
  private static final String RULE = "timesheet.rounding.default.";
  private static final String WEEK = "monday,tuesday,wednesday,thursday,friday,saturday,sunday";
  private static final Configured WRITING =
      Configured.in(
          CallMatcher.path("POST /api/timesheets").or(CallMatcher.path("PATCH /api/timesheets/*")));

  private RoundingMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(ALL, "begins are not rounded", "SG-10 x5", WRITING.taking(RULE + "begin", "1", "0")),
        of(ALL, "ends are not rounded", "SG-10 x5, SG-11", WRITING.taking(RULE + "end", "1", "0")),
        of(
            ALL,
            "begins are rounded to five minutes",
            "SG-10 x6",
            WRITING.taking(RULE + "begin", "1", "5")),
        of(
            ALL,
            "durations are rounded to quarters of an hour",
            "SG-10 x5, SG-11",
            WRITING.taking(RULE + "duration", "0", "15")),
        of(
            MODES,
            "the mode ceil is ignored",
            "SG-12",
            WRITING.taking(RULE + "mode", "ceil", "default")),
        of(
            MODES,
            "the mode floor is ignored",
            "SG-12",
            WRITING.taking(RULE + "mode", "floor", "default")),
        of(
            MODES,
            "the mode closest is ignored",
            "SG-12",
            WRITING.taking(RULE + "mode", "closest", "default")),
        of(
            MODES,
            "a quarter of an hour is half an hour",
            "SG-12 x2",
            WRITING.taking(RULE + "begin", "15", "30")),
        of(
            MODES,
            "the rounding of durations is ignored",
            "SG-13",
            WRITING.taking(RULE + "duration", "10", "0")),
        of(DAYS, "weekdays are ignored", "SG-14", WRITING.taking(RULE + "days", "sunday", WEEK)));
  }

  private static Mutant of(String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
