package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the installation that every saved timesheet must keep (rules D19 and TS19). */
final class TimesheetConstraints {
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final String RULES = "timesheet.rules.";
  private static final int MINUTE = 60;

  /** A broken rule: the part at fault, and the message. */
  record Complaint(String path, String message) {}

  private final Services services;
  private final BudgetConstraint budget;

  TimesheetConstraints(Services services) {
    this.services = services;
    this.budget = new BudgetConstraint(services);
  }

  /** What is wrong with the record, saved by this user. */
  List<Complaint> complaints(Row draft, Row actor) {
    List<Complaint> all = new ArrayList<>();
    ZonedDateTime begin = draft.time("begin");
    ZonedDateTime end = draft.time("end");
    if (begin != null && end != null) {
      order(draft, begin, end, all);
    }
    if (draft.get("activity") == null && configuration().is(RULES + "require_activity")) {
      all.add(new Complaint("activity", "An activity needs to be selected."));
    }
    future(begin, end, all);
    if (overlaps(draft)) {
      all.add(new Complaint("begin_date", "You already have an entry for this time."));
    }
    if (new Lockdown(services).locks(draft, actor)) {
      all.add(new Complaint("begin_date", "This period is locked, please choose a later date."));
    }
    all.addAll(budget.complaints(draft));
    return all;
  }

  private void order(Row draft, ZonedDateTime begin, ZonedDateTime end, List<Complaint> all) {
    if (end.isBefore(begin)) {
      all.add(new Complaint("end_date", "The end date must not be earlier than the start date."));
    }
    long seconds = Rounding.seconds(draft);
    int most = configuration().number(RULES + "long_running_duration");
    if (seconds < 0 && services.kimaiProfile().since("2.36")) {
      all.add(new Complaint("duration", "Duration cannot be negative."));
    } else if (seconds > LONGEST.toSeconds()) {
      all.add(new Complaint("duration", "Maximum duration exceeded."));
    } else if (most > 0 && seconds > (long) most * MINUTE) {
      all.add(
          new Complaint(
              "duration",
              "Maximum duration of %s:%s hours exceeded."
                  .formatted(
                      most / MINUTE, most % MINUTE < 10 ? "0" + most % MINUTE : most % MINUTE)));
    }
    if (seconds == 0 && !configuration().is(RULES + "allow_zero_duration")) {
      all.add(new Complaint("duration", "Duration cannot be zero."));
    }
  }

  /** One rounding and a minute more are allowed. */
  private void future(
      @Nullable ZonedDateTime begin, @Nullable ZonedDateTime end, List<Complaint> all) {
    if (configuration().is(RULES + "allow_future_times")) {
      return;
    }
    if (begin != null && isFuture(begin, "begin")) {
      all.add(new Complaint("begin_date", "The begin date cannot be in the future."));
    }
    if (end != null && isFuture(end, "end")) {
      all.add(new Complaint("end_time", "The end date cannot be in the future."));
    }
  }

  private boolean isFuture(ZonedDateTime time, String which) {
    int minutes = configuration().number("timesheet.rounding.default." + which) + 1;
    return services.now(time.getZone()).withNano(0).plusMinutes(minutes).isBefore(time);
  }

  /**
   * Finished records alone count; a second is spared at both ends, so that neighbours may touch.
   */
  private boolean overlaps(Row draft) {
    ZonedDateTime begin = draft.time("begin");
    ZonedDateTime end = draft.time("end");
    if (configuration().is(RULES + "allow_overlapping_records")
        || begin == null
        || (end != null && end.isBefore(begin))) {
      return false;
    }
    ZonedDateTime from = begin.plusSeconds(1);
    ZonedDateTime to = end == null ? from : end.minusSeconds(1);
    return services.of(RecordType.TIMESHEET).all().stream()
        .filter(row -> row.number("user") == draft.number("user") && row.id() != draft.id())
        .anyMatch(row -> meets(row, from, to));
  }

  private static boolean meets(Row row, ZonedDateTime from, ZonedDateTime to) {
    ZonedDateTime begin = row.time("begin");
    ZonedDateTime end = row.time("end");
    if (begin == null || end == null) {
      return false;
    }
    boolean touched = isIn(from, begin, end) || isIn(to, begin, end);
    return touched || isIn(begin, from, to) || isIn(end, from, to);
  }

  private static boolean isIn(ZonedDateTime time, ZonedDateTime from, ZonedDateTime to) {
    return !time.isBefore(from) && !time.isAfter(to);
  }

  private Configuration configuration() {
    return services.configuration();
  }
}
