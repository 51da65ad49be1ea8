package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The menu entries of a record on the web pages (rule AN1). */
public final class ActionResource {

  private final Services services;
  private final JsonNode menus = Json.resource("/reference/actions.json");

  public ActionResource(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    return List.of(
        route(RecordType.TIMESHEET),
        route(RecordType.ACTIVITY),
        route(RecordType.PROJECT),
        route(RecordType.CUSTOMER));
  }

  private Route route(RecordType recordType) {
    return Route.of(
        "GET /api/actions/" + recordType.word() + "/{id}/{view}/{locale}",
        Guard.API,
        request -> menu(recordType, request));
  }

  private String name(RecordType recordType) {
    boolean former = recordType == RecordType.TIMESHEET && !services.kimaiProfile().since("2.58");
    return former ? "timesheet before 2.58" : recordType.word();
  }

  /** The name of a locale, known or not. */
  private static final Pattern LOCALE = Pattern.compile("\\w{2,40}");

  private Answer menu(RecordType recordType, Request request) {
    Row row = services.existing(recordType, request.id());
    boolean visible =
        recordType == RecordType.TIMESHEET
            ? services.access().mayTimesheet(request.user(), "view", row)
            : services.access().may(request.user(), "view", recordType, row);
    services.access().demand(visible || !services.kimaiProfile().since("2.54"));
    if (!LOCALE.matcher(request.part("locale")).matches()) {
      throw HttpError.of(400);
    }
    Map<String, String> places =
        Map.of(
            "{id}",
            request.part("id"),
            "{locale}",
            request.part("locale"),
            "{project}",
            row.text("project"));
    String text = Json.write(menus.get(name(recordType)));
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace(place.getKey(), escaped(place.getValue()));
    }
    return Answer.json(200, Json.parse(text));
  }

  /** The text within quotes of JSON. */
  private static String escaped(String text) {
    String quoted = Json.write(StringNode.valueOf(text));
    return quoted.substring(1, quoted.length() - 1);
  }
}
