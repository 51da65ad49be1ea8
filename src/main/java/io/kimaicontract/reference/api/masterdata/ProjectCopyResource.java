package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.ServiceError;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import java.util.List;

/** Copies a project with its teams, rates and activities (rules CP24 to CP27). */
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
      throw ServiceError.at(
          "name", "This value is too long. It should have 150 characters or less.");
    }
    Row draft = project.copy(0).put("name", name).put("number", null);
    if (project.get("end") != null) {
      draft.put("start", project.get("end")).put("end", null);
    }
    new MasterDataDefaults(services).fillIn(RecordType.PROJECT, draft);
    Row added = services.of(RecordType.PROJECT).add(draft);
    copyTeams(RecordType.PROJECT, project, added);
    copyAll(RecordType.PROJECT_RATE, project, added);
    Table activities = services.of(RecordType.ACTIVITY);
    for (Row activity : activities.all(row -> row.number("project") == project.id())) {
      if (copied(activity)) {
        Row draftActivity = activity.copy(0).put("project", added.id()).put("number", null);
        Row other = activities.add(draftActivity);
        copyTeams(RecordType.ACTIVITY, activity, other);
        copyAll(RecordType.ACTIVITY_RATE, activity, other);
      }
    }
    return Answer.json(201, services.renderer().one(added, "project.entity", request.user()));
  }

  /** Omits also the activities of a hidden project, or of a project of a hidden customer. */
  private boolean copied(Row activity) {
    return !services.kimaiProfile().has(Quirk.COPY_LEAVES_OUT_HIDDEN)
        || new ListFilter(services).shown(RecordType.ACTIVITY, activity, "1");
  }

  private void copyTeams(RecordType recordType, Row from, Row to) {
    services
        .state()
        .teamsOf(recordType, from.id())
        .forEach(team -> team.ids(recordType.plural()).add(to.id()));
  }

  private void copyAll(RecordType recordType, Row from, Row to) {
    Table table = services.of(recordType);
    List<Row> rows = table.all(row -> row.number("parent") == from.id());
    rows.forEach(row -> table.add(row.copy(0).put("parent", to.id())));
  }
}
