package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.api.timesheets.TimesheetConstraints.Complaint;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts, stops and saves timesheets (rules D20, TS14, TS17, TS23). */
final class TimesheetService {

  private final Services services;
  private final RateCalculation rates;
  private final TimesheetConstraints constraints;

  TimesheetService(Services services) {
    this.services = services;
    this.rates = new RateCalculation(services);
    this.constraints = new TimesheetConstraints(services);
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

  /** Rounds the times of a finished record, and computes its duration and rates. */
  void calculate(Row draft) {
    if (draft.get("end") == null) {
      draft.put("duration", 0);
    } else {
      new Rounding(services.configuration()).finished(draft);
    }
    draft.put("modifiedAt", services.clock().instant());
    rates.apply(draft);
  }

  /** Gives a record that is about to be created its begin, by the mode of the installation. */
  void prepare(Row draft, ZonedDateTime now) {
    new TrackingMode(services).begin(draft, now);
  }

  /** The rules of the installation that the record breaks when this user saves it. */
  List<Complaint> complaints(Row draft, Row actor) {
    return constraints.complaints(draft, actor);
  }

  /** Stores a new record; a running one stops those of the user's that are beyond the limit. */
  Row start(Row draft) {
    if (draft.get("end") == null) {
      beyondLimit(draft.number("user")).forEach(this::stop);
    }
    calculate(draft);
    return services.of(RecordType.TIMESHEET).add(draft);
  }

  /** The running records, oldest first, that one more would have to stop. */
  private List<Row> beyondLimit(int user) {
    List<Row> running = running(user);
    int limit = services.configuration().number("timesheet.active_entries.hard_limit");
    return running.subList(0, Math.max(0, running.size() + 1 - Math.max(1, limit)));
  }

  /** Ends a running record now; leaves any other unchanged. */
  void stop(Row row) {
    if (row.get("end") == null) {
      row.put("end", nowIn(row));
      calculate(row);
    }
  }

  /** What keeps this user from stopping the record now. */
  Optional<Complaint> obstacle(Row row, Row actor) {
    return row.get("end") == null
        ? complaints(row.copy(row.id()).put("end", nowIn(row)), actor).stream().findFirst()
        : Optional.empty();
  }

  /** True if one more running record would have to stop one that cannot be stopped. */
  boolean blocked(int user, Row actor) {
    return beyondLimit(user).stream().anyMatch(row -> obstacle(row, actor).isPresent());
  }

  List<Row> running(int user) {
    return services
        .of(RecordType.TIMESHEET)
        .all(row -> row.number("user") == user && row.get("end") == null)
        .stream()
        .sorted(
            Comparator.comparing(
                row -> row.time("begin"), Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
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
}
