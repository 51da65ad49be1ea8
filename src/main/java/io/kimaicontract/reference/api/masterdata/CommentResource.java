package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.form.Rules;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/** The comments on a customer or project (rules CM1 to CM5). */
public final class CommentResource {

  private static final Form FORM =
      Form.of(
          List.of(
              Field.flag("pinned", FieldTypes.checkbox()),
              Field.of("message", FieldTypes.text()).must(Rules.notNull())));

  private final Services services;
  private final RecordType parent;
  private final RecordType comments;

  public CommentResource(Services services, RecordType parent, RecordType comments) {
    this.services = services;
    this.parent = parent;
    this.comments = comments;
  }

  public List<Route> routes() {
    String base = "/api/" + parent.plural() + "/{id}/comments";
    return List.of(
        Route.of("GET " + base, Guard.API, this::list).since("2.57"),
        Route.of("POST " + base, Guard.API, this::create).since("2.57"),
        Route.of("PATCH " + base + "/{comment}/pin", Guard.API, this::pin).since("2.57"),
        Route.of("DELETE " + base + "/{comment}", Guard.API, this::delete).since("2.57"));
  }

  private Answer list(Request request) {
    Row owner = permitted(request, "view", "comments");
    Comparator<Row> pinnedFirst = Comparator.comparing(row -> !row.is("pinned"));
    List<Row> rows =
        services.of(comments).all(row -> row.number("parent") == owner.id()).stream()
            .sorted(pinnedFirst.thenComparing(Comparator.comparing(Row::id).reversed()))
            .toList();
    return Answer.json(200, services.renderer().many(rows, "comment.entity", request.user()));
  }

  private Answer create(Request request) {
    Row owner = permitted(request, "view", "comments");
    ZonedDateTime now = services.now(Services.zone(request.user())).withNano(0);
    Row draft =
        new Row(0)
            .put("parent", owner.id())
            .put("createdBy", request.user().id())
            .put("createdAt", now);
    FORM.submit(request.body(), draft, new FormScope(services, request.user(), null));
    Row row = services.of(comments).add(draft);
    return answer(row.copy(row.id()).put("fresh", true), request);
  }

  private Answer pin(Request request) {
    Row comment = ofParent(request, permitted(request, "comments", "edit"));
    comment.put("pinned", !comment.is("pinned"));
    return answer(comment, request);
  }

  private Answer delete(Request request) {
    Row comment = ofParent(request, permitted(request, "comments", "edit"));
    services.of(comments).remove(comment.id());
    return Answer.empty(204);
  }

  private Row permitted(Request request, String... actions) {
    Row owner = services.existing(parent, request.id());
    if (request.parts().containsKey("comment")) {
      services.existing(comments, request.id("comment"));
    }
    for (String action : actions) {
      services.access().demand(services.access().may(request.user(), action, parent, owner));
    }
    return owner;
  }

  private Row ofParent(Request request, Row owner) {
    Row comment = services.existing(comments, request.id("comment"));
    services.access().demand(comment.number("parent") == owner.id());
    return comment;
  }

  private Answer answer(Row comment, Request request) {
    return Answer.json(200, services.renderer().one(comment, "comment.entity", request.user()));
  }
}
