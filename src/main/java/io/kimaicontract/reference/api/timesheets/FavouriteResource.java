package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The favourite timesheets of users, at most five, newest first (rules TS35, TS36). */
public final class FavouriteResource {
  private static final String SINCE = "2.66";
  private static final int MOST = 5;

  private final Services services;

  public FavouriteResource(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    String one = "/api/favorites/timesheets/{id}";
    return List.of(
        Route.of("GET /api/favorites/timesheets", Guard.API, this::list).since(SINCE),
        Route.of("POST " + one, Guard.API, this::add).since(SINCE),
        Route.of("DELETE " + one, Guard.API, this::remove).since(SINCE));
  }

  private Answer list(Request request) {
    services.access().demand(request.user(), "start_own_timesheet");
    // Deleted timesheets count among the five until their owner lists them.
    kept(request).removeIf(id -> services.of(RecordType.TIMESHEET).find(id) == null);
    List<Row> rows =
        new ArrayList<>(
            kept(request).stream().map(services.of(RecordType.TIMESHEET)::get).toList());
    Collections.reverse(rows);
    return Answer.json(
        200, services.renderer().many(rows, "timesheet.collection.expanded", request.user()));
  }

  private Answer add(Request request) {
    Set<Integer> kept = kept(request);
    kept.add(own(request).id());
    while (kept.size() > MOST) {
      kept.remove(kept.iterator().next());
    }
    return Answer.empty(204);
  }

  private Answer remove(Request request) {
    kept(request).remove(own(request).id());
    return Answer.empty(204);
  }

  private Row own(Request request) {
    Row row = services.existing(RecordType.TIMESHEET, request.id());
    services.access().demand(request.user(), "start_own_timesheet");
    services.access().demand(row.number("user") == request.user().id());
    return row;
  }

  private static Set<Integer> kept(Request request) {
    return request.user().ids("favourites");
  }
}
