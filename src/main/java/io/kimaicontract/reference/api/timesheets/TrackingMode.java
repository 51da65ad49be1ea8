package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.store.Row;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The tracking mode: who may give begin and end, and the begin of a new record (rules D16 and
 * TS18).
 */
record TrackingMode(Services services) {
  private static final String DEFAULT = "default";
  private static final String FIXED_BEGIN = "duration_fixed_begin";

  /** Whether begin and end are fields of the caller's form. */
  boolean givesTimes(FormScope scope) {
    return name().equals(DEFAULT)
        || (services.kimaiProfile().since("2.25") && scope.may("view_other_timesheet"));
  }

  /** Sets the begin of a record that is about to be created. */
  void begin(Row draft, ZonedDateTime now) {
    ZonedDateTime given = draft.time("begin");
    ZonedDateTime begin = given == null ? now : given;
    draft.put("begin", name().equals(FIXED_BEGIN) ? begin.with(fixed(now)) : begin);
    if (name().equals(DEFAULT)) {
      new Rounding(services.configuration()).begin(draft);
    }
  }

  private LocalTime fixed(ZonedDateTime now) {
    String text = services.configuration().text("timesheet.default_begin");
    return text.matches("\\d\\d:\\d\\d.*")
        ? LocalTime.parse(text.substring(0, 5))
        : now.toLocalTime().withSecond(0).withNano(0);
  }

  private String name() {
    return services.configuration().text("timesheet.mode");
  }
}
