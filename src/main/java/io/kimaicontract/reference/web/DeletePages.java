package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.Deletion;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;

/** The pages that delete an account, and before 2.25 also a customer, project or activity. */
public final class DeletePages {

  private static final String FORM = "form";

  private final Services services;
  private final RecordType recordType;

  public DeletePages(Services services, RecordType recordType) {
    this.services = services;
    this.recordType = recordType;
  }

  public List<Route> routes() {
    String path = "/{language}/admin/" + recordType.word() + "/{id}/delete";
    return List.of(
        Route.of("GET " + path, Guard.SESSION, this::form),
        Route.of("POST " + path, Guard.SESSION, this::delete));
  }

  private Answer form(Request request) {
    Row row = deletable(request);
    String content =
        "<p><strong>"
            + Html.escape(row.text("name"))
            + "</strong></p>\n"
            + "<select id=\"form_%1$s\" name=\"form[%1$s]\"><option value=\"\" selected></option></select>%n"
                .formatted(recordType.word())
            + Html.hidden(FORM, "_token", request.browser().csrf());
    return Answer.html(200, Html.page("Delete", Html.form(FORM, request.call().path(), content)));
  }

  private Answer delete(Request request) {
    Row row = deletable(request);
    if (!request.browser().csrf().equals(Query.of(request.call().body()).get("form[_token]"))) {
      return form(request);
    }
    new Deletion(services).delete(recordType, row.id());
    return Answer.redirect(
        302, "/" + request.part("language") + "/admin/" + recordType.word() + "/");
  }

  private Row deletable(Request request) {
    Row row = services.of(recordType).find(request.id());
    if (row == null) {
      throw HttpError.page(404);
    }
    if (!services.access().may(request.user(), "delete_" + recordType.word())) {
      throw HttpError.page(403);
    }
    return row;
  }
}
