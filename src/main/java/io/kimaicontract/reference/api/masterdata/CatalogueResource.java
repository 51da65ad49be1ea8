package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.core.Deletion;
import io.kimaicontract.reference.core.Listing;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists, reads, makes, changes and deletes the records of one catalogue. */
public final class CatalogueResource {

  private final Core core;
  private final Catalogue catalogue;
  private final Listing listing;
  private final Deletion deletion;

  public CatalogueResource(Core core, Catalogue catalogue) {
    this.core = core;
    this.catalogue = catalogue;
    this.listing = new Listing(core);
    this.deletion = new Deletion(core);
  }

  public List<Route> routes() {
    String base = "/api/" + catalogue.thing().plural();
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
    Query query = catalogue.query().check(request.query());
    String visible = query.get("visible", "1");
    List<Row> rows =
        core.of(catalogue.thing()).all().stream()
            .filter(row -> listing.shown(catalogue.thing(), row, visible))
            .filter(row -> core.access().reaches(request.user(), catalogue.thing(), row))
            .filter(row -> Listing.found(row, query.get("term", ""), catalogue.searched()))
            .toList();
    List<Row> sorted =
        catalogue.choosing().choose(rows, query, request.user()).stream()
            .sorted(order(query))
            .toList();
    return Answer.json(
        200, core.renderer().many(sorted, shape(query, request.user()), request.user()));
  }

  private Comparator<Row> order(Query query) {
    String column = query.get("orderBy", catalogue.orders().get(0));
    boolean descending = query.get("order", "ASC").equals("DESC");
    if (column.equals("id") || column.equals("name")) {
      return Listing.by(column, descending);
    }
    Comparator<Row> parents =
        Comparator.comparing(
            row -> {
              Row parent = core.of(Thing.named(column)).find(row.number(column));
              return parent == null ? "" : parent.text("name").toLowerCase(Locale.ROOT);
            });
    return (descending ? parents.reversed() : parents).thenComparing(Row::id);
  }

  private String shape(Query query, Row reader) {
    boolean full =
        query.get("full", "").equals("1")
            && catalogue.thing() == Thing.CUSTOMER
            && core.behaviour().since("2.62")
            && core.access().may(reader, "details_customer");
    return catalogue.word() + (full ? ".full" : ".collection");
  }

  private Answer read(Request request) {
    return answer(permitted(request, "view"), request);
  }

  private Answer create(Request request) {
    core.access().demand(request.user(), "create_" + catalogue.word());
    Row draft = new Row(0).put("budget", 0.0).put("timeBudget", 0);
    catalogue.form().submit(request.body(), draft, new FormScope(core, request.user(), null));
    Set<Integer> teams = Set.copyOf(draft.ids("teams"));
    draft.put("teams", null);
    new CatalogueDefaults(core).fillIn(catalogue.thing(), draft);
    Row row = core.of(catalogue.thing()).add(draft);
    teams.forEach(id -> core.of(Thing.TEAM).get(id).ids(catalogue.thing().plural()).add(row.id()));
    return answer(row, request);
  }

  private Answer change(Request request) {
    Row row = permitted(request, "edit");
    Row draft = row.copy(row.id());
    catalogue.form().submit(request.body(), draft, new FormScope(core, request.user(), row));
    row.take(draft);
    return answer(row, request);
  }

  private Answer delete(Request request) {
    Row row = core.existing(catalogue.thing(), request.id());
    core.access().demand(request.user(), "delete_" + catalogue.word());
    deletion.delete(catalogue.thing(), row.id());
    return Answer.empty(204);
  }

  private Answer meta(Request request) {
    Row row = permitted(request, "edit");
    core.metaFields().set(catalogue.thing(), row, request.body());
    return answer(row, request);
  }

  private Answer team(Request request) {
    if (core.behaviour().since("2.65")) {
      return Refusal.error(410, "This endpoint was removed, use \"POST /api/teams/\" instead.");
    }
    Row row = permitted(request, "permissions");
    Row team = core.of(Thing.TEAM).add(new Row(0).put("name", row.text("name")));
    team.members().put(request.user().id(), true);
    team.ids(catalogue.thing().plural()).add(row.id());
    return Answer.json(200, core.renderer().one(team, "team.entity", request.user()));
  }

  private Row permitted(Request request, String action) {
    Row row = core.existing(catalogue.thing(), request.id());
    core.access().demand(core.access().may(request.user(), action, catalogue.thing(), row));
    return row;
  }

  private Answer answer(Row row, Request request) {
    return Answer.json(200, core.renderer().one(row, catalogue.word() + ".entity", request.user()));
  }
}
