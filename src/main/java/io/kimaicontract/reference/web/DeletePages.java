package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.core.Deletion;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.List;

/**
 * The web's way to delete an account, and to delete a customer, project or activity before 2.25.
 */
public final class DeletePages {

  private static final String FORM = "form";

  private final Core core;
  private final Thing thing;

  public DeletePages(Core core, Thing thing) {
    this.core = core;
    this.thing = thing;
  }

  public List<Route> routes() {
    String path = "/{language}/admin/" + thing.word() + "/{id}/delete";
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
                .formatted(thing.word())
            + Html.hidden(FORM, "_token", request.browser().csrf());
    return Answer.html(200, Html.page("Delete", Html.form(FORM, request.call().path(), content)));
  }

  private Answer delete(Request request) {
    Row row = deletable(request);
    if (!request.browser().csrf().equals(Query.of(request.call().body()).get("form[_token]"))) {
      return form(request);
    }
    new Deletion(core).delete(thing, row.id());
    return Answer.redirect(302, "/" + request.part("language") + "/admin/" + thing.word() + "/");
  }

  private Row deletable(Request request) {
    Row row = core.of(thing).find(request.id());
    if (row == null) {
      throw Refusal.page(404);
    }
    if (!core.access().may(request.user(), "delete_" + thing.word())) {
      throw Refusal.page(403);
    }
    return row;
  }
}
