package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Deletion;
import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists, reads, creates, changes and deletes the records of one type. */
public final class MasterDataResource {

  private final Services services;
  private final MasterData masterData;
  private final ListFilter listFilter;
  private final Deletion deletion;

  public MasterDataResource(Services services, MasterData masterData) {
    this.services = services;
    this.masterData = masterData;
    this.listFilter = new ListFilter(services);
    this.deletion = new Deletion(services);
  }

  public List<Route> routes() {
    String base = "/api/" + masterData.recordType().plural();
    return List.of(
        Route.of("GET " + base, Guard.API, this::list),
        Route.of("POST " + base, Guard.API, this::create),
        Route.of("GET " + base + "/{id}", Guard.API, this::read),
        Route.of("PATCH " + base + "/{id}", Guard.API, this::change),
        Route.of("DELETE " + base + "/{id}", Guard.API, this::delete).since("2.25"),
        Route.of("PATCH " + base + "/{id}/meta", Guard.API, this::meta),
        Route.of("POST " + base + "/{id}/team", Guard.API, this::team).since("2.58"));
  }

  private Answer list(Request request) {
    Query query = masterData.query().check(request.query());
    String visible = query.get("visible", "1");
    List<Row> rows =
        services.of(masterData.recordType()).all().stream()
            .filter(row -> listFilter.shown(masterData.recordType(), row, visible))
            .filter(row -> services.access().reaches(request.user(), masterData.recordType(), row))
            .filter(row -> ListFilter.found(row, query.get("term", ""), masterData.searched()))
            .toList();
    List<Row> sorted =
        masterData.choosing().choose(rows, query, request.user()).stream()
            .sorted(order(query))
            .toList();
    return Answer.json(
        200, services.renderer().many(sorted, shape(query, request.user()), request.user()));
  }

  private Comparator<Row> order(Query query) {
    String column = query.get("orderBy", masterData.orders().get(0));
    boolean descending = query.get("order", "ASC").equals("DESC");
    if (column.equals("id") || column.equals("name")) {
      return ListFilter.by(column, descending);
    }
    Comparator<Row> parents =
        Comparator.comparing(
            row -> {
              Row parent = services.of(RecordType.named(column)).find(row.number(column));
              return parent == null ? "" : parent.text("name").toLowerCase(Locale.ROOT);
            });
    return (descending ? parents.reversed() : parents).thenComparing(Row::id);
  }

  private String shape(Query query, Row reader) {
    boolean full =
        query.get("full", "").equals("1")
            && masterData.recordType() == RecordType.CUSTOMER
            && services.kimaiProfile().since("2.62")
            && services.access().may(reader, "details_customer");
    return masterData.word() + (full ? ".full" : ".collection");
  }

  private Answer read(Request request) {
    return answer(permitted(request, "view"), request);
  }

  private Answer create(Request request) {
    services.access().demand(request.user(), "create_" + masterData.word());
    Row draft = new Row(0).put("budget", 0.0).put("timeBudget", 0);
    new MasterDataDefaults(services).prepare(masterData.recordType(), draft);
    masterData.form().submit(request.body(), draft, new FormScope(services, request.user(), null));
    Set<Integer> teams = Set.copyOf(draft.ids("teams"));
    draft.put("teams", null);
    new MasterDataDefaults(services).fillIn(masterData.recordType(), draft);
    Row row = services.of(masterData.recordType()).add(draft);
    teams.forEach(
        id ->
            services
                .of(RecordType.TEAM)
                .get(id)
                .ids(masterData.recordType().plural())
                .add(row.id()));
    return answer(row, request);
  }

  private Answer change(Request request) {
    Row row = permitted(request, "edit");
    Row draft = row.copy(row.id());
    masterData.form().submit(request.body(), draft, new FormScope(services, request.user(), row));
    row.take(draft);
    return answer(row, request);
  }

  private Answer delete(Request request) {
    Row row = services.existing(masterData.recordType(), request.id());
    services.access().demand(request.user(), "delete_" + masterData.word());
    deletion.delete(masterData.recordType(), row.id());
    return Answer.empty(204);
  }

  private Answer meta(Request request) {
    Row row = permitted(request, "edit");
    services.metaFields().set(masterData.recordType(), row, request.body());
    return answer(row, request);
  }

  private Answer team(Request request) {
    if (services.kimaiProfile().since("2.65")) {
      return HttpError.error(410, "This endpoint was removed, use \"POST /api/teams/\" instead.");
    }
    Row row = permitted(request, "permissions");
    services.access().demand(request.user(), "create_team");
    Table teams = services.of(RecordType.TEAM);
    Row former = teams.first(other -> other.text("name").equals(row.text("name")));
    Row team = former == null ? teams.add(new Row(0).put("name", row.text("name"))) : former;
    team.members().put(request.user().id(), true);
    team.ids(masterData.recordType().plural()).add(row.id());
    return Answer.json(200, services.renderer().one(team, "team.entity", request.user()));
  }

  private Row permitted(Request request, String action) {
    Row row = services.existing(masterData.recordType(), request.id());
    services
        .access()
        .demand(services.access().may(request.user(), action, masterData.recordType(), row));
    return row;
  }

  private Answer answer(Row row, Request request) {
    return Answer.json(
        200, services.renderer().one(row, masterData.word() + ".entity", request.user()));
  }
}
