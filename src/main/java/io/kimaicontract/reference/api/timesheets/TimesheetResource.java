package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Pages;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.ZonedDateTime;
import java.util.List;

/** Lists, reads, creates, changes and deletes timesheets. */
public final class TimesheetResource {

  private final Services services;
  private final TimesheetService service;
  private final TimesheetQuery query;
  private final Form form;
  private final Pages pages;

  public TimesheetResource(Services services) {
    this.services = services;
    this.service = new TimesheetService(services);
    this.query = new TimesheetQuery(services);
    this.form = new TimesheetForm(service).form();
    this.pages = new Pages(services.kimaiProfile());
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /api/timesheets", Guard.API, this::list),
        Route.of("POST /api/timesheets", Guard.API, this::create),
        Route.of("GET /api/timesheets/{id}", Guard.API, this::read),
        Route.of("PATCH /api/timesheets/{id}", Guard.API, this::change),
        Route.of("DELETE /api/timesheets/{id}", Guard.API, this::delete));
  }

  private Answer list(Request request) {
    services.access().demand(request.user(), "view_own_timesheet");
    Query asked = query.check(request.query(), request.user());
    Pages.Page page = pages.of(query.rows(asked, request.user()), asked);
    String full = asked.get("full", "");
    String shape = full.equals("1") || full.equals("true") ? ".collection.expanded" : ".collection";
    return page.on(
        Answer.json(
            200, services.renderer().many(page.rows(), "timesheet" + shape, request.user())));
  }

  private Answer read(Request request) {
    Row row = services.existing(RecordType.TIMESHEET, request.id());
    services.access().demand(services.access().mayTimesheet(request.user(), "view", row));
    return answer(row, "timesheet.entity", request);
  }

  private Answer create(Request request) {
    services.access().demand(request.user(), "create_own_timesheet");
    Fields body = request.body();
    ZonedDateTime now = services.now(Services.zone(request.user())).withNano(0);
    Row draft =
        new Row(0)
            .put("user", request.user().id())
            .put("exported", false)
            .put("billable", false)
            .put("break", 0);
    service.prepare(draft, now);
    form.submit(body, draft, new FormScope(services, request.user(), null));
    if (!body.has("billable") && services.kimaiProfile().has(Quirk.TIMESHEET_BILLABLE_INHERITED)) {
      draft.put("billable", service.inheritsBillable(draft));
    }
    Row row = service.start(draft);
    return saved(
        row, request.query().has("full") ? "timesheet.expanded" : "timesheet.entity", request);
  }

  private Answer change(Request request) {
    Row row = editable(services, request);
    Row draft = row.copy(row.id());
    form.submit(request.body(), draft, new FormScope(services, request.user(), row));
    service.resetRates(row, draft);
    service.calculate(draft);
    row.take(draft);
    return saved(row, "timesheet.entity", request);
  }

  private Answer delete(Request request) {
    Row row = services.existing(RecordType.TIMESHEET, request.id());
    demandUnexported(services, request, row);
    demandUnlocked(services, request, row);
    services.access().demand(services.access().mayTimesheet(request.user(), "delete", row));
    services.of(RecordType.TIMESHEET).remove(row.id());
    return Answer.empty(204);
  }

  /**
   * The record, if the caller may edit it; an exported one needs a separate permission (rule TS21).
   */
  static Row editable(Services services, Request request) {
    Row row = services.existing(RecordType.TIMESHEET, request.id());
    demandUnexported(services, request, row);
    demandUnlocked(services, request, row);
    services.access().demand(services.access().mayTimesheet(request.user(), "edit", row));
    return row;
  }

  private static void demandUnlocked(Services services, Request request, Row row) {
    services.access().demand(!new Lockdown(services).locks(row, request.user()));
  }

  static void demandUnexported(Services services, Request request, Row row) {
    services
        .access()
        .demand(
            !row.is("exported")
                || services.access().may(request.user(), "edit_exported_timesheet"));
  }

  private Answer saved(Row row, String shape, Request request) {
    if (!services.kimaiProfile().has(Quirk.ANSWER_KEEPS_FORMER_OFFSET)) {
      service.moveToOwnersZone(row);
    }
    Answer answer = answer(row, shape, request);
    service.moveToOwnersZone(row);
    return answer;
  }

  private Answer answer(Row row, String shape, Request request) {
    return Answer.json(200, services.renderer().one(row, shape, request.user()));
  }
}
