package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.api.timesheets.TimesheetConstraints.Complaint;
import io.kimaicontract.reference.core.DateTimeParser;
import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.QueryRules;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.http.ServiceError;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Further actions on timesheets: stop, restart, duplicate, export, and the lists of recent and
 * active ones.
 */
public final class TimesheetActions {

  private static final QueryRules RECENT = QueryRules.none().one("size", "\\d+").time("begin");

  private final Services services;
  private final TimesheetService service;

  public TimesheetActions(Services services) {
    this.services = services;
    this.service = new TimesheetService(services);
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /api/timesheets/recent", Guard.API, this::recent),
        Route.of("GET /api/timesheets/active", Guard.API, this::active),
        Route.of("PATCH /api/timesheets/{id}/stop", Guard.API, this::stop),
        Route.of("GET /api/timesheets/{id}/stop", Guard.API, this::stop)
            .since("2.0.10")
            .until("2.58"),
        Route.of("PATCH /api/timesheets/{id}/restart", Guard.API, this::restart),
        Route.of("GET /api/timesheets/{id}/restart", Guard.API, this::restart)
            .since("2.0.15")
            .until("2.58"),
        Route.of("PATCH /api/timesheets/{id}/duplicate", Guard.API, this::duplicate),
        Route.of("PATCH /api/timesheets/{id}/export", Guard.API, this::export),
        Route.of("PATCH /api/timesheets/{id}/meta", Guard.API, this::meta));
  }

  /** The latest record of each project and activity (rule F24). */
  private Answer recent(Request request) {
    services.access().demand(request.user(), "view_own_timesheet");
    Query query = RECENT.check(request.query());
    String asked = query.get("begin", "");
    ZonedDateTime now = services.now(Services.zone(request.user()));
    ZonedDateTime from = asked.isEmpty() ? now : DateTimeParser.local(asked, now.getZone());
    String size = query.get("size", "10");
    Map<String, Row> latest = new LinkedHashMap<>();
    for (Row row :
        services.of(RecordType.TIMESHEET).all(row -> row.number("user") == request.user().id())) {
      ZonedDateTime begin = row.time("begin");
      if (!query.has("begin") || (begin != null && !begin.isBefore(from))) {
        latest.put(row.number("project") + "/" + row.number("activity"), row);
      }
    }
    return expanded(
        latest.values().stream()
            .sorted(newestFirst())
            .limit(size.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(size))
            .toList(),
        request);
  }

  private Answer active(Request request) {
    services.access().demand(request.user(), "view_own_timesheet");
    return expanded(
        service.running(request.user().id()).stream().sorted(newestFirst()).toList(), request);
  }

  private Answer stop(Request request) {
    Row row = permitted(request, "stop");
    refuse(service.obstacle(row, request.user()));
    service.stop(row);
    return entity(row, request);
  }

  /** Starts a new record of the caller with the same project and activity (rules TS24 to TS26). */
  private Answer restart(Request request) {
    Row row = permitted(request, "start");
    demandWork(row, request);
    Fields body = request.body();
    String copy = Objects.requireNonNullElse(body.text("copy"), "");
    String begin = Objects.requireNonNullElse(body.text("begin"), "");
    if (!copy.isEmpty() && !copy.equals("all")) {
      throw HttpError.of(400);
    }
    RECENT.check(new Query(Map.of("begin", List.of(begin))));
    ZonedDateTime now = services.now(Services.zone(request.user())).withNano(0);
    Row draft =
        new Row(0)
            .put("user", request.user().id())
            .put("project", row.get("project"))
            .put("activity", row.get("activity"));
    draft
        .put("begin", begin.isEmpty() ? now : DateTimeParser.local(begin, now.getZone()))
        .put("exported", false)
        .put("break", 0);
    // Kimai sets the flag of the original, and then computes it anew.
    draft.put("billable", service.inheritsBillable(row));
    if (!copy.isEmpty()) {
      draft
          .put("description", row.get("description"))
          .put("tags", new LinkedHashSet<>(row.ids("tags")));
      services.metaFields().copy(RecordType.TIMESHEET, row, draft);
    }
    if (!copy.isEmpty() && !services.kimaiProfile().since("2.53")) {
      draft.put("hourlyRate", row.get("hourlyRate")).put("fixedRate", row.get("fixedRate"));
    }
    service.prepare(draft, now);
    return started(draft, request);
  }

  /** Copies a record; the copy is not exported (rule TS28). */
  private Answer duplicate(Request request) {
    Row row = permitted(request, services.kimaiProfile().since("2.62") ? "create" : "edit");
    demandWork(row, request);
    Row draft =
        row.copy(0).put("exported", false).put("tags", new LinkedHashSet<>(row.ids("tags")));
    return started(draft, request);
  }

  private Answer started(Row draft, Request request) {
    refuse(service.complaints(draft, request.user()).stream().findFirst());
    if (draft.get("end") == null && service.blocked(draft.number("user"), request.user())) {
      throw ServiceError.at(
          "begin_date", "You have an active time record which cannot be stopped automatically.");
    }
    return entity(service.start(draft), request);
  }

  private static void refuse(Optional<Complaint> complaint) {
    if (complaint.isPresent()) {
      throw ServiceError.at(complaint.get().path(), complaint.get().message());
    }
  }

  private Answer export(Request request) {
    Row row = permitted(request, "edit_export");
    TimesheetResource.demandUnexported(services, request, row);
    row.put("exported", !row.is("exported")).put("modifiedAt", services.clock().instant());
    return entity(row, request);
  }

  private Answer meta(Request request) {
    Row row = TimesheetResource.editable(services, request);
    services.metaFields().set(RecordType.TIMESHEET, row, request.body());
    return entity(row, request);
  }

  private Row permitted(Request request, String action) {
    Row row = services.existing(RecordType.TIMESHEET, request.id());
    services.access().demand(services.access().mayTimesheet(request.user(), action, row));
    return row;
  }

  /**
   * Refuses to start work on hidden records, and since 2.58 on those that the user's teams do not
   * reach.
   */
  private void demandWork(Row row, Request request) {
    ListFilter listFilter = new ListFilter(services);
    boolean visible =
        listFilter.shown(RecordType.PROJECT, services.project(row), "1")
            && services.activity(row).is("visible");
    boolean reached =
        !services.kimaiProfile().since("2.58")
            || services.access().reachesWork(request.user(), row);
    services.access().demand(visible && reached);
  }

  private static Comparator<Row> newestFirst() {
    return Comparator.comparing(Row::id).reversed();
  }

  private Answer expanded(List<Row> rows, Request request) {
    return Answer.json(
        200, services.renderer().many(rows, "timesheet.collection.expanded", request.user()));
  }

  private Answer entity(Row row, Request request) {
    return Answer.json(200, services.renderer().one(row, "timesheet.entity", request.user()));
  }
}
