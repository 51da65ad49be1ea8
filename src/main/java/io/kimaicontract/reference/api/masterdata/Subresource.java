package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;

/**
 * The records below a customer, project or activity, such as its rates.
 *
 * @param type the type of the records
 * @param shape the shape in which they are rendered
 */
record Subresource(Services services, RecordType parent, RecordType type, String shape) {

  /** The parent in the path, if the caller may do all of these actions with it. */
  Row owner(Request request, String... actions) {
    Row owner = services.existing(parent, request.id());
    demand(request, owner, actions);
    return owner;
  }

  void demand(Request request, Row owner, String... actions) {
    for (String action : actions) {
      services.access().demand(services.access().may(request.user(), action, parent, owner));
    }
  }

  List<Row> of(Row owner) {
    return services.of(type).all(row -> row.number("parent") == owner.id());
  }

  Row add(Request request, Form form, Row draft) {
    form.submit(request.body(), draft, new FormScope(services, request.user(), null));
    return services.of(type).add(draft);
  }

  Answer removed(Row row) {
    services.of(type).remove(row.id());
    return Answer.empty(204);
  }

  Answer one(Request request, Row row) {
    return Answer.json(200, services.renderer().one(row, shape, request.user()));
  }

  Answer many(Request request, List<Row> rows) {
    return Answer.json(200, services.renderer().many(rows, shape, request.user()));
  }
}
