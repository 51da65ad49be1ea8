package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.core.Listing;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.time.LocalDate;

/** Whom and what a timesheet may be for (rules TS6 to TS11). */
final class Bookable {
  private Bookable() {}

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
    Access access = scope.core().access();
    boolean reached =
        user.id() == actor.id()
            || access.seesAll(actor)
            || access.leadsOne(actor, scope.core().state().teamsOf(user));
    return reached && user.is("enabled") && !user.is("systemAccount");
  }

  /** What the caller sees, is not hidden and has not ended, and what is chosen already. */
  static boolean project(Row project, FormScope scope) {
    if (scope.keeps(Thing.PROJECT, project)) {
      return true;
    }
    LocalDate today = scope.core().now(Core.zone(scope.actor())).toLocalDate();
    LocalDate end = project.day("end");
    return new Listing(scope.core()).shown(Thing.PROJECT, project, "1")
        && (end == null || !end.isBefore(today))
        && scope.core().access().reaches(scope.actor(), Thing.PROJECT, project);
  }

  /** What the caller sees and is not hidden, and what is chosen already. */
  static boolean activity(Row activity, FormScope scope) {
    if (scope.keeps(Thing.ACTIVITY, activity)) {
      return true;
    }
    return new Listing(scope.core()).shown(Thing.ACTIVITY, activity, "1")
        && scope.core().access().reaches(scope.actor(), Thing.ACTIVITY, activity);
  }
}
