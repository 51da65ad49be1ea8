package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.Version;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Colours;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The version and the configuration of the installation (rules ST1, ST2, CF1, CF2). */
public final class StatusResource {

  private final Version version;
  private final Colours colours;

  public StatusResource(Services services) {
    this.version = services.kimaiProfile().version();
    this.colours = services.state().colours();
  }

  public List<Route> routes() {
    return List.of(
        Route.of(
            "GET /api/ping",
            Guard.API,
            request -> Answer.json(200, Json.object().put("message", "pong"))),
        Route.of("GET /api/version", Guard.API, request -> Answer.json(200, version())),
        Route.of("GET /api/plugins", Guard.API, request -> Answer.json(200, Json.array())),
        Route.of("GET /api/config/timesheet", Guard.API, request -> Answer.json(200, timesheet())),
        Route.of("GET /api/config/colors", Guard.API, request -> Answer.json(200, colours.all()))
            .since("2.18"));
  }

  private ObjectNode version() {
    ObjectNode json = Json.object();
    json.put("version", version.toString());
    json.put("versionId", version.id());
    json.put("copyright", "Kimai " + version + " by Kevin Papst.");
    return json;
  }

  private static ObjectNode timesheet() {
    ObjectNode json = Json.object();
    json.put("trackingMode", "default");
    json.put("defaultBeginTime", "now");
    json.put("activeEntriesHardLimit", 1);
    json.put("isAllowFutureTimes", true);
    json.put("isAllowOverlapping", true);
    return json;
  }
}
