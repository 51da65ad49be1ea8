package io.kimaicontract.steps;

import io.kimaicontract.http.Exchange;
import java.util.Set;

/**
 * The installation's settings of timesheets (rules CF1 and TS18).
 *
 * @param mode the tracking mode
 * @param future whether times may lie in the future
 * @param overlapping whether one user's timesheets may overlap
 * @param limit how many timesheets of one user may run at once
 */
public record TimesheetRules(String mode, boolean future, boolean overlapping, int limit) {
  /** The modes in which a plain user cannot set begin and end. */
  private static final Set<String> FIXED = Set.of("punch", "duration_fixed_begin");

  /**
   * Reads the answer of {@code GET /api/config/timesheet}, with defaults for missing properties.
   */
  public static TimesheetRules of(Exchange answer) {
    return new TimesheetRules(
        answer.at("/trackingMode").asString("default"),
        answer.at("/isAllowFutureTimes").asBoolean(true),
        answer.at("/isAllowOverlapping").asBoolean(true),
        answer.at("/activeEntriesHardLimit").asInt(1));
  }

  /** Whether a plain user can set begin and end. */
  boolean editable() {
    return !FIXED.contains(mode);
  }
}
