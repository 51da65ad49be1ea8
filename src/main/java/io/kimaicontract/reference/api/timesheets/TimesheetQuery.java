package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.DateTimeParser;
import io.kimaicontract.reference.core.FilterIds;
import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.QueryRules;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The filters and the order of the timesheet list (rules F4 to F17, D24 to D27). */
final class TimesheetQuery {

  private static final QueryRules OWNERS =
      QueryRules.none().one("user", "\\d+|all").many("users", "\\d+");

  private final Services services;
  private final QueryRules rules =
      QueryRules.none()
          .one("customer", "\\d+")
          .many("customers", "\\d+")
          .one("project", "\\d+")
          .many("projects", "\\d+")
          .one("activity", "\\d+")
          .many("activities", "\\d+")
          .many("tags", ".*")
          .one("page", "\\d+")
          .one("size", "\\d+")
          .time("begin")
          .time("end")
          .time("modified_after")
          .one("exported", "0|1")
          .one("active", "0|1")
          .one("billable", "0|1")
          .one("full", "0|1|true|false")
          .ordered("id", "begin", "end", "rate");

  TimesheetQuery(Services services) {
    this.services = services;
  }

  /** The users are read, and checked, only for who may see the timesheets of others. */
  Query check(Query query, Row reader) {
    if (services.access().may(reader, "view_other_timesheet")) {
      OWNERS.check(query);
    }
    return rules.check(query);
  }

  List<Row> rows(Query query, Row reader) {
    FilterIds ids = new FilterIds(services, reader);
    Set<Integer> users = new TimesheetOwners(services, reader).of(query);
    Set<Integer> customers = ids.of(query, RecordType.CUSTOMER, "customer", "customers");
    Set<Integer> projects = ids.of(query, RecordType.PROJECT, "project", "projects");
    Set<Integer> activities = ids.of(query, RecordType.ACTIVITY, "activity", "activities");
    Stream<Row> rows =
        services.of(RecordType.TIMESHEET).all().stream()
            .filter(row -> users.contains(row.number("user")))
            .filter(row -> projects.isEmpty() || projects.contains(row.number("project")))
            .filter(row -> activities.isEmpty() || activities.contains(row.number("activity")))
            .filter(
                row ->
                    customers.isEmpty()
                        || customers.contains(services.project(row).number("customer")))
            .filter(row -> flag(query, "exported", row.is("exported")))
            .filter(row -> flag(query, "billable", row.is("billable")))
            .filter(row -> flag(query, "active", row.get("end") == null))
            .filter(row -> ListFilter.found(row, query.get("term", ""), List.of("description")))
            .filter(row -> reached(row, reader));
    return tagged(inTime(rows, query, reader), query).sorted(order(query)).toList();
  }

  private boolean reached(Row row, Row reader) {
    boolean project = services.access().reaches(reader, RecordType.PROJECT, services.project(row));
    boolean activity =
        !services.kimaiProfile().since("2.65")
            || services.access().reaches(reader, RecordType.ACTIVITY, services.activity(row));
    return project && activity;
  }

  private static boolean flag(Query query, String name, boolean value) {
    String asked = query.get(name, "");
    return asked.isEmpty() || value == asked.equals("1");
  }

  /**
   * Begin and end compare the record's begin, in the caller's zone; modified_after is UTC since
   * 2.45.
   */
  private Stream<Row> inTime(Stream<Row> rows, Query query, Row reader) {
    ZoneId zone = Services.zone(reader);
    Stream<Row> found = rows;
    if (!query.get("begin", "").isEmpty()) {
      Instant from = DateTimeParser.local(query.get("begin", ""), zone).toInstant();
      found = found.filter(row -> !begin(row).isBefore(from));
    }
    if (!query.get("end", "").isEmpty()) {
      Instant to = DateTimeParser.local(query.get("end", ""), zone).toInstant();
      found = found.filter(row -> !begin(row).isAfter(to));
    }
    boolean utc = services.kimaiProfile().since("2.45");
    String modified = query.get("modified_after", "");
    if (!modified.isEmpty() || (utc && query.has("modified_after"))) {
      Instant after =
          modified.isEmpty()
              ? services.clock().instant()
              : DateTimeParser.local(modified, utc ? ZoneOffset.UTC : zone).toInstant();
      found = found.filter(row -> !modifiedAt(row).isBefore(after));
    }
    return found;
  }

  /** Records with one of the tags; if all tags are unknown, 400 since 2.26 (rule F16). */
  private Stream<Row> tagged(Stream<Row> rows, Query query) {
    List<String> names = query.list("tags");
    if (names.isEmpty()) {
      return rows;
    }
    List<Row> tags =
        services
            .of(RecordType.TAG)
            .all(
                tag ->
                    tag.is("visible")
                        && names.stream().anyMatch(tag.text("name")::equalsIgnoreCase));
    if (!tags.isEmpty()) {
      return rows.filter(row -> tags.stream().anyMatch(tag -> row.ids("tags").contains(tag.id())));
    }
    if (services.kimaiProfile().since("2.26")) {
      throw HttpError.of(400);
    }
    return rows;
  }

  private Comparator<Row> order(Query query) {
    String column = query.get("orderBy", "begin");
    Comparator<Row> order =
        switch (column) {
          case "id" -> Comparator.comparing(Row::id);
          case "rate" ->
              Comparator.comparing(
                  (Row row) -> row.decimal("rate"), Comparator.nullsFirst(Double::compare));
          default ->
              Comparator.comparing(
                  (Row row) -> row.time(column),
                  Comparator.nullsFirst(Comparator.comparing(ZonedDateTime::toInstant)));
        };
    Comparator<Row> whole =
        services.kimaiProfile().since("2.63") ? order.thenComparing(Row::id) : order;
    return query.get("order", "DESC").equals("ASC") ? whole : whole.reversed();
  }

  private static Instant begin(Row row) {
    ZonedDateTime begin = row.time("begin");
    return begin == null ? Instant.EPOCH : begin.toInstant();
  }

  private static Instant modifiedAt(Row row) {
    Instant modified = row.instant("modifiedAt");
    return modified == null ? Instant.EPOCH : modified;
  }
}
