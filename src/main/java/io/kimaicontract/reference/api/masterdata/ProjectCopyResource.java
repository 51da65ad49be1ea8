package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import java.util.List;

/** Copies a project with its teams, rates and activities, since 2.66. */
public final class ProjectCopyResource {
  private static final String SUFFIX = " [COPY]";
  private static final int LONGEST_NAME = 150;

  private final Services services;

  public ProjectCopyResource(Services services) {
    this.services = services;
  }

  public Route route() {
    return Route.of("POST /api/projects/{id}/duplicate", Guard.API, this::copy).since("2.66");
  }

  private Answer copy(Request request) {
    Row project = services.existing(RecordType.PROJECT, request.id());
    services
        .access()
        .demand(services.access().may(request.user(), "edit", RecordType.PROJECT, project));
    services.access().demand(request.user(), "create_project");
    services.access().demand(request.user(), "create_activity");
    String name = project.text("name") + SUFFIX;
    if (name.length() > LONGEST_NAME) {
      return Answer.json(400, Json.object().put("code", "400").put("message", "Validation Failed"));
    }
    Row draft = project.copy(0).put("name", name).put("number", null);
    if (project.get("end") != null) {
      draft.put("start", project.get("end")).put("end", null);
    }
    new MasterDataDefaults(services).fillIn(RecordType.PROJECT, draft);
    Row added = services.of(RecordType.PROJECT).add(draft);
    services
        .state()
        .teamsOf(RecordType.PROJECT, project.id())
        .forEach(team -> team.ids(RecordType.PROJECT.plural()).add(added.id()));
    copyAll(RecordType.PROJECT_RATE, "parent", project, added);
    Table activities = services.of(RecordType.ACTIVITY);
    for (Row activity : activities.all(row -> row.number("project") == project.id())) {
      Row other = activities.add(activity.copy(0).put("project", added.id()));
      copyAll(RecordType.ACTIVITY_RATE, "parent", activity, other);
    }
    return Answer.json(201, services.renderer().one(added, "project.entity", request.user()));
  }

  private void copyAll(RecordType recordType, String parent, Row from, Row to) {
    Table table = services.of(recordType);
    List<Row> rows = table.all(row -> row.number(parent) == from.id());
    rows.forEach(row -> table.add(row.copy(0).put(parent, to.id())));
  }
}
