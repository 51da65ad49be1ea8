package io.kimaicontract.reference.api.users;

import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.LinkedHashMap;
import java.util.List;

/** Teams, their members and their master data (rules TM1 to TM11). */
public final class TeamResource {

  private static final List<RecordType> GRANTED =
      List.of(RecordType.CUSTOMER, RecordType.PROJECT, RecordType.ACTIVITY);

  private final Services services;

  public TeamResource(Services services) {
    this.services = services;
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
    services.access().demand(request.user(), "view_team");
    List<Row> teams =
        services
            .of(RecordType.TEAM)
            .all(ListFilter.by(services.kimaiProfile().since("2.21") ? "name" : "id", false));
    List<Row> shown =
        services.kimaiProfile().since("2.21")
            ? teams.stream()
                .filter(team -> services.access().mayList(request.user(), team))
                .toList()
            : teams;
    return Answer.json(200, services.renderer().many(shown, "team.collection", request.user()));
  }

  private Answer read(Request request) {
    Row team = services.existing(RecordType.TEAM, request.id());
    services.access().demand(request.user(), "view_team");
    return answer(team, request);
  }

  private Answer create(Request request) {
    services.access().demand(request.user(), "create_team");
    Row draft = new Row(0).put("members", new LinkedHashMap<Integer, Boolean>());
    TeamForm.FORM.submit(request.body(), draft, new FormScope(services, request.user(), null));
    return answer(services.of(RecordType.TEAM).add(draft), request);
  }

  private Answer change(Request request) {
    Row team = permitted(request, "edit_team");
    Row draft = team.copy(team.id());
    TeamForm.FORM.submit(request.body(), draft, new FormScope(services, request.user(), team));
    team.take(draft);
    return answer(team, request);
  }

  private Answer delete(Request request) {
    services.of(RecordType.TEAM).remove(permitted(request, "delete_team").id());
    return Answer.empty(204);
  }

  private Answer addMember(Request request) {
    Row team = services.existing(RecordType.TEAM, request.id());
    Row user = services.existing(RecordType.USER, request.id("userId"));
    services.access().demand(services.access().mayTeam(request.user(), "edit_team", team));
    services
        .access()
        .demand(
            !services.kimaiProfile().since("2.58")
                || services.access().reachesUser(request.user(), user));
    require(team.members().putIfAbsent(user.id(), false) == null);
    return answer(team, request);
  }

  private Answer removeMember(Request request) {
    Row team = services.existing(RecordType.TEAM, request.id());
    Row user = services.existing(RecordType.USER, request.id("userId"));
    services.access().demand(services.access().mayTeam(request.user(), "edit_team", team));
    require(Boolean.FALSE.equals(team.members().get(user.id())));
    team.members().remove(user.id());
    return answer(team, request);
  }

  private Answer grant(Request request) {
    Row team = permitted(request, "edit_team");
    require(team.ids(recordType(request).plural()).add(granted(request, "2.63").id()));
    return answer(team, request);
  }

  private Answer revoke(Request request) {
    Row team = permitted(request, "edit_team");
    require(team.ids(recordType(request).plural()).remove(granted(request, "2.65").id()));
    return answer(team, request);
  }

  private Row granted(Request request, String checkedSince) {
    RecordType recordType = recordType(request);
    Row row = services.existing(recordType, request.id(recordType.word() + "Id"));
    boolean checked = services.kimaiProfile().since(checkedSince);
    services
        .access()
        .demand(!checked || services.access().may(request.user(), "permissions", recordType, row));
    return row;
  }

  private static RecordType recordType(Request request) {
    return GRANTED.stream()
        .filter(recordType -> request.parts().containsKey(recordType.word() + "Id"))
        .findFirst()
        .orElseThrow();
  }

  private Row permitted(Request request, String permission) {
    Row team = services.existing(RecordType.TEAM, request.id());
    services.access().demand(services.access().mayTeam(request.user(), permission, team));
    return team;
  }

  private static void require(boolean kept) {
    if (!kept) {
      throw HttpError.of(400);
    }
  }

  private Answer answer(Row team, Request request) {
    return Answer.json(200, services.renderer().one(team, "team.entity", request.user()));
  }
}
