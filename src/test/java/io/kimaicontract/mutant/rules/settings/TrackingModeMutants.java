package io.kimaicontract.mutant.rules.settings;

import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code tracking-mode.feature}. */
final class TrackingModeMutants {
  private static final String FEATURE = "rules/settings/tracking-mode";
  private static final String TAKEN =
      "In the modes punch and duration_fixed_begin a plain user gives neither begin nor end";
  private static final String GIVEN =
      "In each mode those who may see the timesheets of others give both times";
  private static final String FIRST =
      "A timesheet without begin begins at the time that the mode says";
  private static final String STOPPED =
      "In the mode punch a plain user stops a timesheet all the same";
  private static final String DEFAULT = "In the default mode a plain user gives both times";
  private static final String MODE = "timesheet.mode";
  private static final Predicate<Call> CREATES = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> CHANGES = CallMatcher.path("PATCH /api/timesheets/*");
  private static final Predicate<Call> JOHN = CallMatcher.by("john");
  private static final Predicate<Call> STAFF =
      CallMatcher.by("tony").or(CallMatcher.by("anna")).or(CallMatcher.by("susan"));
  private static final Predicate<Call> TIMED = CallMatcher.sending("\"(begin|end)\"");

  private TrackingModeMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            TAKEN,
            "a plain user gives times in the mode punch",
            "SG-01 x2, SG-02 x2",
            Configured.in(CREATES.or(CHANGES).and(JOHN).and(TIMED))
                .taking(MODE, "punch", "default")),
        of(
            TAKEN,
            "a plain user gives times in the mode duration_fixed_begin",
            "SG-01 x2, SG-02 x2",
            Configured.in(CREATES.or(CHANGES).and(JOHN).and(TIMED))
                .taking(MODE, "duration_fixed_begin", "default")),
        of(
            GIVEN,
            "nobody gives times to a new timesheet in the mode punch",
            "SG-03 x3",
            Configured.in(CREATES.and(STAFF).and(CallMatcher.sending("2024-07-15")))
                .refusing(MODE, "punch")),
        of(
            GIVEN,
            "nobody changes times in the mode duration_fixed_begin",
            "SG-04 x3",
            Configured.in(CHANGES.and(STAFF).and(TIMED)).refusing(MODE, "duration_fixed_begin")),
        of(
            GIVEN,
            "times of others than plain users lose an hour",
            "SG-03 x6",
            objects(
                CREATES.and(STAFF).and(CallMatcher.sending("2024-07-15")),
                one -> one.put("begin", one.path("begin").asString("").replace("T10", "T11")))),
        of(
            GIVEN,
            "a change of the end is forgotten",
            "SG-04 x6",
            objects(
                CHANGES.and(STAFF),
                one -> one.put("end", one.path("end").asString("").replace("T11", "T12")))),
        of(
            FIRST,
            "a timesheet without begin began in 2024",
            "SG-06 x2, SG-07, SG-08",
            objects(
                CREATES.and(JOHN).and(TIMED.negate()),
                one -> one.put("begin", "2024-01-15T10:00:00+01:00"))),
        of(
            FIRST,
            "the default begin is ignored",
            "SG-07",
            Configured.in(CREATES.and(JOHN)).taking("timesheet.default_begin", "00:00", "13:37")),
        of(
            STOPPED,
            "a plain user cannot stop in the mode punch",
            "SG-09",
            Configured.in(CallMatcher.path("PATCH /api/timesheets/*/stop").and(JOHN))
                .refusing(MODE, "punch")),
        of(
            DEFAULT,
            "a plain user gives no times in the default mode",
            "SG-40",
            Configured.in(CREATES.and(JOHN).and(CallMatcher.sending("2024-07-15")))
                .refusing(MODE, "default")));
  }

  private static Mutant of(String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
