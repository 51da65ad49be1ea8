package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The menu entries that the web pages show beside a record (rule AN1). */
public final class ActionResource {

  private final Core core;
  private final JsonNode menus = Json.resource("/reference/actions.json");

  public ActionResource(Core core) {
    this.core = core;
  }

  public List<Route> routes() {
    return List.of(
        route(Thing.TIMESHEET), route(Thing.ACTIVITY), route(Thing.PROJECT), route(Thing.CUSTOMER));
  }

  private Route route(Thing thing) {
    return Route.of(
        "GET /api/actions/" + thing.word() + "/{id}/{view}/{locale}",
        Guard.API,
        request -> menu(thing, request));
  }

  private String name(Thing thing) {
    boolean former = thing == Thing.TIMESHEET && !core.behaviour().since("2.58");
    return former ? "timesheet before 2.58" : thing.word();
  }

  private Answer menu(Thing thing, Request request) {
    Row row = core.existing(thing, request.id());
    boolean visible =
        thing == Thing.TIMESHEET
            ? core.access().mayTimesheet(request.user(), "view", row)
            : core.access().may(request.user(), "view", thing, row);
    core.access().demand(visible || !core.behaviour().since("2.54"));
    Map<String, String> places =
        Map.of(
            "{id}",
            request.part("id"),
            "{locale}",
            request.part("locale"),
            "{project}",
            row.text("project"));
    String text = Json.write(menus.get(name(thing)));
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace(place.getKey(), place.getValue());
    }
    return Answer.json(200, Json.parse(text));
  }
}
