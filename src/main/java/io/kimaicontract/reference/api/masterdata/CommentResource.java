package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
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
              Field.of("message", FieldTypes.text()).must(Rules.notNull(), Rules.column())));

  private final Services services;
  private final Subresource comments;

  public CommentResource(Services services, RecordType parent, RecordType comments) {
    this.services = services;
    this.comments = new Subresource(services, parent, comments, "comment.entity");
  }

  public List<Route> routes() {
    String base = "/api/" + comments.parent().plural() + "/{id}/comments";
    return List.of(
        Route.of("GET " + base, Guard.API, this::list).since("2.57"),
        Route.of("POST " + base, Guard.API, this::create).since("2.57"),
        Route.of("PATCH " + base + "/{comment}/pin", Guard.API, this::pin).since("2.57"),
        Route.of("DELETE " + base + "/{comment}", Guard.API, this::delete).since("2.57"));
  }

  private Answer list(Request request) {
    Comparator<Row> pinnedFirst = Comparator.comparing(row -> !row.is("pinned"));
    Comparator<Row> newestFirst = Comparator.comparing(Row::id).reversed();
    return comments.many(
        request,
        comments.of(comments.owner(request, "view", "comments")).stream()
            .sorted(pinnedFirst.thenComparing(newestFirst))
            .toList());
  }

  private Answer create(Request request) {
    Row owner = comments.owner(request, "view", "comments");
    ZonedDateTime now = services.now(Services.zone(request.user())).withNano(0);
    Row draft =
        new Row(0)
            .put("parent", owner.id())
            .put("createdBy", request.user().id())
            .put("createdAt", now);
    Row row = comments.add(request, FORM, draft);
    return comments.one(request, row.copy(row.id()).put("fresh", true));
  }

  private Answer pin(Request request) {
    Row comment = editable(request);
    return comments.one(request, comment.put("pinned", !comment.is("pinned")));
  }

  private Answer delete(Request request) {
    return comments.removed(editable(request));
  }

  private Row editable(Request request) {
    Row owner = comments.owner(request);
    Row comment = services.existing(comments.type(), request.id("comment"));
    comments.demand(request, owner, "comments", "edit");
    services.access().demand(comment.number("parent") == owner.id());
    return comment;
  }
}
