package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;

/** Whom and what a timesheet may be for (rules TS6 to TS11). */
final class BookingRules {
  private BookingRules() {}

  /**
   * Whom a timesheet may be for: its owner, the caller, those of the teams that he leads; anybody
   * for those who see all (rule TS11).
   */
  static boolean user(Row user, FormScope scope) {
    Row actor = scope.actor();
    int owner = scope.stored() == null ? actor.id() : scope.stored().number("user");
    if (user.id() == owner) {
      return true;
    }
    Access access = scope.services().access();
    boolean reached =
        user.id() == actor.id()
            || access.seesAll(actor)
            || access.leadsOne(actor, scope.services().state().teamsOf(user));
    return reached && user.is("enabled") && !user.is("systemAccount");
  }

  /** What the caller sees, is not hidden and has not ended, and what is chosen already. */
  static boolean project(Row project, FormScope scope) {
    if (scope.keeps(RecordType.PROJECT, project)) {
      return true;
    }
    LocalDate today = scope.services().now(Services.zone(scope.actor())).toLocalDate();
    LocalDate end = project.day("end");
    return new ListFilter(scope.services()).shown(RecordType.PROJECT, project, "1")
        && (end == null || !end.isBefore(today))
        && scope.services().access().reaches(scope.actor(), RecordType.PROJECT, project);
  }

  /** What the caller sees and is not hidden, and what is chosen already. */
  static boolean activity(Row activity, FormScope scope) {
    if (scope.keeps(RecordType.ACTIVITY, activity)) {
      return true;
    }
    return new ListFilter(scope.services()).shown(RecordType.ACTIVITY, activity, "1")
        && scope.services().access().reaches(scope.actor(), RecordType.ACTIVITY, activity);
  }
}
