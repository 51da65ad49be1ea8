package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.RelativeDate;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.Row;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The period whose records may no longer be created, changed or deleted, and its grace period (rule
 * TS19).
 */
record Lockdown(Services services) {
  private static final String PERIOD = "timesheet.rules.lockdown_period_";
  private static final String GRACE = "timesheet.rules.lockdown_grace_period";

  /** Whether the record lies in the period, and the user has no permission to pass over it. */
  boolean locks(Row timesheet, Row user) {
    ZonedDateTime begin = timesheet.time("begin");
    return begin != null
        && !services.access().may(user, "lockdown_override_timesheet")
        && locked(begin, services.access().may(user, "lockdown_grace_timesheet"));
  }

  private boolean locked(ZonedDateTime begin, boolean mayInGrace) {
    ZonedDateTime now = services.now(zone(begin));
    @Nullable ZonedDateTime start = latest(now, PERIOD + "start");
    @Nullable ZonedDateTime end = latest(now, PERIOD + "end");
    if (start == null || end == null || end.isBefore(start) || begin.isAfter(end)) {
      return false;
    }
    boolean stillOpen = mayInGrace || !now.isAfter(grace(end));
    return begin.isBefore(start) || !stillOpen;
  }

  private ZonedDateTime grace(ZonedDateTime end) {
    return RelativeDate.from(end, configuration().text(GRACE)).orElse(end);
  }

  private ZoneId zone(ZonedDateTime begin) {
    String zone = configuration().text(PERIOD + "timezone");
    return zone.isEmpty() ? begin.getZone() : ZoneId.of(zone);
  }

  /** The latest of several times that commas separate; nothing if there is none. */
  private @Nullable ZonedDateTime latest(ZonedDateTime now, String setting) {
    String words = configuration().text(setting);
    return words.isBlank()
        ? null
        : Arrays.stream(words.split(",", -1))
            .map(one -> RelativeDate.from(now, one))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  private Configuration configuration() {
    return services.configuration();
  }
}
