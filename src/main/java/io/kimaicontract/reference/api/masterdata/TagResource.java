package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Deletion;
import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.QueryRules;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.form.Rules;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.render.JsonValues;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tags (rules TG1 to TG4, F27). */
public final class TagResource {

  private static final Form FORM =
      Form.of(
          List.of(
              Field.of("name", FieldTypes.text())
                  .must(
                      Rules.notBlank(),
                      Rules.atLeast(2),
                      Rules.atMost(100),
                      Rules.without(",", "Tag name cannot contain comma"),
                      Rules.plainName(),
                      Rules.unique(RecordType.TAG, "name", "This value is already used.")),
              Field.of("color", FieldTypes.text()).must(Rules.colour()),
              Field.flag("visible", FieldTypes.checkbox())));

  private static final QueryRules NAME = QueryRules.none().one("name", "(?s).*");

  private final Services services;

  public TagResource(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /api/tags", Guard.API, this::names),
        Route.of("POST /api/tags", Guard.API, this::create),
        Route.of("GET /api/tags/find", Guard.API, this::find).since("2.18"),
        Route.of("DELETE /api/tags/{tag}", Guard.API, this::delete));
  }

  private Answer names(Request request) {
    List<String> names = visible(named(request)).map(tag -> tag.text("name")).toList();
    return Answer.json(200, new JsonValues(services.kimaiProfile()).of(names));
  }

  private Answer find(Request request) {
    List<Row> found = request.query().has("name") ? visible(named(request)).toList() : List.of();
    return Answer.json(200, services.renderer().many(found, "tag.entity", request.user()));
  }

  private static String named(Request request) {
    return NAME.check(request.query()).get("name", "");
  }

  private Stream<Row> visible(String part) {
    String wanted = part.toLowerCase(Locale.ROOT);
    return services.of(RecordType.TAG).all(ListFilter.by("name", false)).stream()
        .filter(
            tag -> tag.is("visible") && tag.text("name").toLowerCase(Locale.ROOT).contains(wanted));
  }

  private Answer create(Request request) {
    services.access().demand(request.user(), "create_tag");
    Row draft = new Row(0);
    FORM.submit(request.body(), draft, new FormScope(services, request.user(), null));
    Row tag = services.of(RecordType.TAG).add(draft);
    return Answer.json(200, services.renderer().one(tag, "tag.entity", request.user()));
  }

  private Answer delete(Request request) {
    String id = request.part("tag");
    Row tag = services.existing(RecordType.TAG, id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0);
    services.access().demand(request.user(), "delete_tag");
    new Deletion(services).delete(RecordType.TAG, tag.id());
    return Answer.empty(204);
  }
}
