package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import java.util.List;
import java.util.Map;

/** The caller's own dashboard, which no operation returns (rules DB1 and DB2). */
public final class DashboardResource {
  private static final String SINCE = "2.66";

  /** Some of the widgets, and the permission that selects each. */
  private static final Map<String, String> WIDGETS =
      Map.of(
          "PaginatedWorkingTimeChart", "view_own_timesheet",
          "userDurationToday", "view_own_timesheet",
          "DurationToday", "view_other_timesheet",
          "AmountToday", "view_all_data",
          "TotalsUser", "view_user");

  private final Services services;

  public DashboardResource(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    String path = "/api/dashboard/widgets";
    return List.of(
        Route.of("POST " + path + "/{widget}", Guard.API, this::add).since(SINCE),
        Route.of("DELETE " + path, Guard.API, request -> Answer.empty(204)).since(SINCE));
  }

  /** A widget that the caller may not select is not found either. */
  private Answer add(Request request) {
    String permission = WIDGETS.get(request.part("widget"));
    if (permission == null || !services.access().may(request.user(), permission)) {
      throw HttpError.of(404);
    }
    return Answer.empty(204);
  }
}
