package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import java.util.List;
import java.util.Set;

/** The caller's own dashboard, since 2.66. */
public final class DashboardResource {
  private static final String SINCE = "2.66";

  /** Widgets that everybody may select. */
  private static final Set<String> WIDGETS =
      Set.of("DailyWorkingTimeChart", "PaginatedWorkingTimeChart", "UserTeams");

  public List<Route> routes() {
    String path = "/api/dashboard/widgets";
    return List.of(
        Route.of("POST " + path + "/{widget}", Guard.API, this::add).since(SINCE),
        Route.of("DELETE " + path, Guard.API, request -> Answer.empty(204)).since(SINCE));
  }

  private Answer add(Request request) {
    if (!WIDGETS.contains(request.part("widget"))) {
      throw HttpError.of(404);
    }
    return Answer.empty(204);
  }
}
