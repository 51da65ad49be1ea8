package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;

/** The users, projects and activities that a timesheet may have (rules TS6 to TS11). */
final class BookingRules {
  private BookingRules() {}

  /**
   * The users that a timesheet may have: its owner, the caller, members of the caller's led teams;
   * every user for callers who see all (rule TS11).
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

  /**
   * The visible projects that the caller may see and that have not ended, and the one already
   * chosen.
   */
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

  /** The visible activities that the caller may see, and the one already chosen. */
  static boolean activity(Row activity, FormScope scope) {
    if (scope.keeps(RecordType.ACTIVITY, activity)) {
      return true;
    }
    return new ListFilter(scope.services()).shown(RecordType.ACTIVITY, activity, "1")
        && scope.services().access().reaches(scope.actor(), RecordType.ACTIVITY, activity);
  }
}
