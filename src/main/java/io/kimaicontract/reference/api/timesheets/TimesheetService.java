package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts, stops and saves timesheets (rules D20, TS14, TS17, TS23). */
final class TimesheetService {

  private static final Duration LONGEST = Duration.ofDays(365);

  /** The obstacle to stopping a record: the part at fault, and the message. */
  record Obstacle(String path, String message) {}

  private final Services services;
  private final RateCalculation rates;

  TimesheetService(Services services) {
    this.services = services;
    this.rates = new RateCalculation(services);
  }

  /**
   * A record that moves to another project, activity or user takes the rates and the billable mark
   * of its new place, unless the change sets rates (RateResetCalculator.php).
   */
  void resetRates(Row before, Row draft) {
    boolean kept =
        Stream.of("hourlyRate", "fixedRate")
            .allMatch(rate -> Objects.equals(before.get(rate), draft.get(rate)));
    boolean moved =
        Stream.of("project", "activity", "user")
            .anyMatch(place -> !Objects.equals(before.get(place), draft.get(place)));
    if (kept && moved) {
      draft.put("hourlyRate", null).put("fixedRate", null).put("billable", inheritsBillable(draft));
    }
  }

  /** Rounds the times, and computes duration and rates. */
  void calculate(Row draft) {
    ZonedDateTime begin = draft.time("begin");
    ZonedDateTime end = draft.time("end");
    ZonedDateTime floor = begin == null ? null : begin.truncatedTo(ChronoUnit.MINUTES);
    ZonedDateTime ceiling = end == null ? null : ceiling(end);
    draft.put("begin", floor).put("end", ceiling);
    boolean running = floor == null || ceiling == null;
    draft.put(
        "duration",
        running
            ? Integer.valueOf(0)
            : Integer.valueOf((int) Duration.between(floor, ceiling).toSeconds()));
    draft.put("modifiedAt", services.clock().instant());
    rates.apply(draft);
  }

  /** Stores a new record; a running one stops the user's other running records. */
  Row start(Row draft) {
    if (draft.get("end") == null) {
      running(draft.number("user")).forEach(this::stop);
    }
    calculate(draft);
    return services.of(RecordType.TIMESHEET).add(draft);
  }

  /** Ends a running record now; leaves any other unchanged. */
  void stop(Row row) {
    if (row.get("end") == null) {
      row.put("end", nowIn(row));
      calculate(row);
    }
  }

  /** The obstacle to stopping the record now, or null. */
  @Nullable Obstacle obstacle(Row row) {
    ZonedDateTime begin = row.time("begin");
    ZonedDateTime now = nowIn(row);
    if (row.get("end") != null || begin == null) {
      return null;
    }
    if (now.isBefore(begin)) {
      return new Obstacle("end_date", "The end date must not be earlier than the start date.");
    }
    boolean tooLong = Duration.between(begin, now).compareTo(LONGEST) > 0;
    return tooLong ? new Obstacle("duration", "Maximum duration exceeded.") : null;
  }

  /** True if the user has a running record that cannot be stopped. */
  boolean blocked(int user) {
    return running(user).stream().anyMatch(row -> obstacle(row) != null);
  }

  List<Row> running(int user) {
    return services
        .of(RecordType.TIMESHEET)
        .all(row -> row.number("user") == user && row.get("end") == null);
  }

  /** Converts a record's times to its owner's zone. */
  void moveToOwnersZone(Row row) {
    ZoneId zone = Services.zone(services.owner(row));
    for (String part : List.of("begin", "end")) {
      ZonedDateTime time = row.time(part);
      row.put(part, time == null ? null : time.withZoneSameInstant(zone));
    }
  }

  /** True if activity, project and customer are all billable (rule B9). */
  boolean inheritsBillable(Row timesheet) {
    Row project = services.project(timesheet);
    return services.activity(timesheet).is("billable")
        && project.is("billable")
        && services.customer(project).is("billable");
  }

  private ZonedDateTime nowIn(Row row) {
    ZonedDateTime begin = row.time("begin");
    return services
        .now(begin == null ? Services.zone(services.owner(row)) : begin.getZone())
        .withNano(0);
  }

  private static ZonedDateTime ceiling(ZonedDateTime time) {
    ZonedDateTime floor = time.truncatedTo(ChronoUnit.MINUTES);
    return floor.isEqual(time) ? floor : floor.plusMinutes(1);
  }
}
