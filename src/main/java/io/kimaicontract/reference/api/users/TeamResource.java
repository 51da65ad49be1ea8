package io.kimaicontract.reference.api.users;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.core.Listing;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.LinkedHashMap;
import java.util.List;

/** Teams, and who and what belongs to them (rules TM1 to TM11). */
public final class TeamResource {

  private static final List<Thing> GRANTED = List.of(Thing.CUSTOMER, Thing.PROJECT, Thing.ACTIVITY);

  private final Core core;

  public TeamResource(Core core) {
    this.core = core;
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /api/teams", Guard.API, this::list),
        Route.of("POST /api/teams", Guard.API, this::create),
        Route.of("GET /api/teams/{id}", Guard.API, this::read),
        Route.of("PATCH /api/teams/{id}", Guard.API, this::change),
        Route.of("DELETE /api/teams/{id}", Guard.API, this::delete),
        Route.of("POST /api/teams/{id}/members/{userId}", Guard.API, this::addMember),
        Route.of("DELETE /api/teams/{id}/members/{userId}", Guard.API, this::removeMember),
        Route.of("POST /api/teams/{id}/customers/{customerId}", Guard.API, this::grant),
        Route.of("DELETE /api/teams/{id}/customers/{customerId}", Guard.API, this::revoke),
        Route.of("POST /api/teams/{id}/projects/{projectId}", Guard.API, this::grant),
        Route.of("DELETE /api/teams/{id}/projects/{projectId}", Guard.API, this::revoke),
        Route.of("POST /api/teams/{id}/activities/{activityId}", Guard.API, this::grant),
        Route.of("DELETE /api/teams/{id}/activities/{activityId}", Guard.API, this::revoke));
  }

  private Answer list(Request request) {
    core.access().demand(request.user(), "view_team");
    List<Row> teams =
        core.of(Thing.TEAM).all(Listing.by(core.behaviour().since("2.21") ? "name" : "id", false));
    return Answer.json(200, core.renderer().many(teams, "team.collection", request.user()));
  }

  private Answer read(Request request) {
    return answer(permitted(request, "view_team"), request);
  }

  private Answer create(Request request) {
    core.access().demand(request.user(), "create_team");
    Row draft = new Row(0).put("members", new LinkedHashMap<Integer, Boolean>());
    TeamForm.FORM.submit(request.body(), draft, new FormScope(core, request.user(), null));
    return answer(core.of(Thing.TEAM).add(draft), request);
  }

  private Answer change(Request request) {
    Row team = permitted(request, "edit_team");
    Row draft = team.copy(team.id());
    TeamForm.FORM.submit(request.body(), draft, new FormScope(core, request.user(), team));
    team.take(draft);
    return answer(team, request);
  }

  private Answer delete(Request request) {
    core.of(Thing.TEAM).remove(permitted(request, "delete_team").id());
    return Answer.empty(204);
  }

  private Answer addMember(Request request) {
    Row team = core.existing(Thing.TEAM, request.id());
    Row user = core.existing(Thing.USER, request.id("userId"));
    core.access().demand(request.user(), "edit_team");
    core.access().demand(core.access().reachesUser(request.user(), user));
    require(team.members().putIfAbsent(user.id(), false) == null);
    return answer(team, request);
  }

  private Answer removeMember(Request request) {
    Row team = core.existing(Thing.TEAM, request.id());
    Row user = core.existing(Thing.USER, request.id("userId"));
    core.access().demand(request.user(), "edit_team");
    require(Boolean.FALSE.equals(team.members().get(user.id())));
    team.members().remove(user.id());
    return answer(team, request);
  }

  private Answer grant(Request request) {
    Row team = permitted(request, "edit_team");
    require(team.ids(thing(request).plural()).add(granted(request, "2.63").id()));
    return answer(team, request);
  }

  private Answer revoke(Request request) {
    Row team = permitted(request, "edit_team");
    require(team.ids(thing(request).plural()).remove(granted(request, "2.65").id()));
    return answer(team, request);
  }

  private Row granted(Request request, String checkedSince) {
    Thing thing = thing(request);
    Row row = core.existing(thing, request.id(thing.word() + "Id"));
    boolean checked = core.behaviour().since(checkedSince);
    core.access().demand(!checked || core.access().may(request.user(), "permissions", thing, row));
    return row;
  }

  private static Thing thing(Request request) {
    return GRANTED.stream()
        .filter(thing -> request.parts().containsKey(thing.word() + "Id"))
        .findFirst()
        .orElseThrow();
  }

  private Row permitted(Request request, String permission) {
    Row team = core.existing(Thing.TEAM, request.id());
    core.access().demand(request.user(), permission);
    return team;
  }

  private static void require(boolean kept) {
    if (!kept) {
      throw Refusal.of(400);
    }
  }

  private Answer answer(Row team, Request request) {
    return Answer.json(200, core.renderer().one(team, "team.entity", request.user()));
  }
}
