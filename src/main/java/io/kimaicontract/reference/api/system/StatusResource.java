package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.Version;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The version and the configuration of the installation (rules ST1, ST2, CF1, CF2). */
public final class StatusResource {

  private final Version version;
  private final ReferenceState state;

  public StatusResource(Services services) {
    this.version = services.kimaiProfile().version();
    this.state = services.state();
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
        Route.of(
                "GET /api/config/colors",
                Guard.API,
                request -> Answer.json(200, state.colours().all()))
            .since("2.18"));
  }

  private ObjectNode version() {
    ObjectNode json = Json.object();
    json.put("version", version.toString());
    json.put("versionId", version.id());
    json.put("copyright", "Kimai " + version + " by Kevin Papst.");
    return json;
  }

  private ObjectNode timesheet() {
    Configuration configuration = state.configuration();
    ObjectNode json = Json.object();
    json.put("trackingMode", configuration.text("timesheet.mode"));
    json.put("defaultBeginTime", configuration.text("timesheet.default_begin"));
    json.put("activeEntriesHardLimit", configuration.number("timesheet.active_entries.hard_limit"));
    json.put("isAllowFutureTimes", configuration.is("timesheet.rules.allow_future_times"));
    json.put("isAllowOverlapping", configuration.is("timesheet.rules.allow_overlapping_records"));
    return json;
  }
}
