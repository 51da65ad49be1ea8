package io.kimaicontract.mutant.rules.settings;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code lockdown.feature}. */
final class LockdownMutants {
  private static final String FEATURE = "rules/settings/lockdown";
  private static final String LOCKED = "Timesheets of the locked period stay as they are";
  private static final String GRACE =
      "During the grace period the locked period is still open, and what lies before it is not";
  private static final String START = "timesheet.rules.lockdown_period_start";
  private static final String FIRST = "2001-01-01 00:00:00";
  private static final String END = "timesheet.rules.lockdown_period_end";
  private static final String LAST = "2001-12-31 23:59:59";
  private static final String GRACE_PERIOD = "timesheet.rules.lockdown_grace_period";
  private static final Predicate<Call> CREATES = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> OWN = CREATES.and(CallMatcher.sending("\"user\"").negate());
  private static final Predicate<Call> OTHERS = CallMatcher.by("anna").or(CallMatcher.by("susan"));

  private LockdownMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            LOCKED,
            "teamleads book in the period",
            "SG-26",
            Configured.in(CREATES.and(CallMatcher.by("tony"))).taking(END, LAST, "")),
        of(
            LOCKED,
            "the period ends a year later",
            "SG-26",
            Configured.in(CREATES).taking(END, LAST, "2002-12-31 23:59:59")),
        of(
            LOCKED,
            "administrators book nothing in the period",
            "SG-26 x2",
            Configured.in(OWN.and(OTHERS).and(CallMatcher.sending("2001-05-02")))
                .refusing(END, LAST)),
        of(
            LOCKED,
            "plain users change timesheets of the period",
            "SG-27",
            Configured.in(CallMatcher.path("PATCH /api/timesheets/*")).taking(END, LAST, "")),
        of(
            LOCKED,
            "plain users delete timesheets of the period",
            "SG-28",
            Configured.in(CallMatcher.path("DELETE /api/timesheets/*").and(CallMatcher.by("john")))
                .taking(END, LAST, "")),
        of(
            GRACE,
            "the grace period is ignored",
            "SG-29",
            Configured.in(CREATES).taking(GRACE_PERIOD, "+200 years", "")),
        of(
            GRACE,
            "what lies before the period is open, too",
            "SG-29",
            Configured.in(CREATES.and(CallMatcher.sending("2000-05-02")))
                .during(GRACE_PERIOD, "+200 years")
                .taking(START, FIRST, "1999-01-01 00:00:00")));
  }

  private static Mutant of(String rule, String name, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
