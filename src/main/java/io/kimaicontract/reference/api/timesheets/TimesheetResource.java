package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.core.Pages;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.time.ZonedDateTime;
import java.util.List;

/** Lists, reads, makes, changes and deletes timesheets. */
public final class TimesheetResource {

  private final Core core;
  private final TimesheetService service;
  private final TimesheetQuery query;
  private final Form form;
  private final Pages pages;

  public TimesheetResource(Core core) {
    this.core = core;
    this.service = new TimesheetService(core);
    this.query = new TimesheetQuery(core);
    this.form = new TimesheetForm(service).form();
    this.pages = new Pages(core.behaviour());
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
    core.access().demand(request.user(), "view_own_timesheet");
    Query asked = query.check(request.query());
    Pages.Page page = pages.of(query.rows(asked, request.user()), asked);
    String full = asked.get("full", "");
    String shape = full.equals("1") || full.equals("true") ? ".collection.expanded" : ".collection";
    return page.on(
        Answer.json(200, core.renderer().many(page.rows(), "timesheet" + shape, request.user())));
  }

  private Answer read(Request request) {
    Row row = core.existing(Thing.TIMESHEET, request.id());
    core.access().demand(core.access().mayTimesheet(request.user(), "view", row));
    return answer(row, "timesheet.entity", request);
  }

  private Answer create(Request request) {
    core.access().demand(request.user(), "create_own_timesheet");
    Fields body = request.body();
    ZonedDateTime now = core.now(Core.zone(request.user())).withNano(0);
    Row draft =
        new Row(0)
            .put("user", request.user().id())
            .put("begin", now)
            .put("exported", false)
            .put("billable", false)
            .put("break", 0);
    form.submit(body, draft, new FormScope(core, request.user(), null));
    if (!body.has("billable") && core.behaviour().has(Quirk.TIMESHEET_BILLABLE_INHERITED)) {
      draft.put("billable", service.inheritsBillable(draft));
    }
    Row row = service.start(draft);
    return saved(
        row, request.query().has("full") ? "timesheet.expanded" : "timesheet.entity", request);
  }

  private Answer change(Request request) {
    Row row = editable(core, request);
    Row draft = row.copy(row.id());
    form.submit(request.body(), draft, new FormScope(core, request.user(), row));
    TimesheetService.resetRates(row, draft);
    service.calculate(draft);
    row.take(draft);
    return saved(row, "timesheet.entity", request);
  }

  private Answer delete(Request request) {
    Row row = core.existing(Thing.TIMESHEET, request.id());
    demandUnexported(core, request, row);
    core.access().demand(core.access().mayTimesheet(request.user(), "delete", row));
    core.of(Thing.TIMESHEET).remove(row.id());
    return Answer.empty(204);
  }

  /**
   * The record, when the caller may edit it; an exported one needs a permission of its own (rule
   * TS21).
   */
  static Row editable(Core core, Request request) {
    Row row = core.existing(Thing.TIMESHEET, request.id());
    demandUnexported(core, request, row);
    core.access().demand(core.access().mayTimesheet(request.user(), "edit", row));
    return row;
  }

  static void demandUnexported(Core core, Request request, Row row) {
    core.access()
        .demand(
            !row.is("exported") || core.access().may(request.user(), "edit_exported_timesheet"));
  }

  private Answer saved(Row row, String shape, Request request) {
    if (!core.behaviour().has(Quirk.ANSWER_KEEPS_FORMER_OFFSET)) {
      service.moveToOwnersZone(row);
    }
    Answer answer = answer(row, shape, request);
    service.moveToOwnersZone(row);
    return answer;
  }

  private Answer answer(Row row, String shape, Request request) {
    return Answer.json(200, core.renderer().one(row, shape, request.user()));
  }
}
