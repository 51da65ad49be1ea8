package io.kimaicontract.reference.web;

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

/** The pages of the templates of invoices (seen on 2.24.0 and 2.66.0). */
public final class InvoiceTemplatePages {
  private static final String FORM = "invoice_template_form";

  private final Services services;

  public InvoiceTemplatePages(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    String create = "/{language}/invoice/template/create";
    return List.of(
        Route.of("GET /{language}/invoice/template", Guard.SESSION, this::list),
        Route.of("GET " + create, Guard.SESSION, this::form),
        Route.of("POST " + create, Guard.SESSION, this::create),
        Route.of("GET /{language}/invoice/template/{id}/delete/{csrf}", Guard.SESSION, this::delete)
            .until("2.66"));
  }

  private Answer list(Request request) {
    demand(request);
    StringBuilder rows = new StringBuilder();
    for (Row template : services.of(RecordType.INVOICE_TEMPLATE).all()) {
      String path = "/en/invoice/template/" + template.id();
      rows.append(
          "<tr data-href=\"%1$s/edit\"><td>%2$s</td><td><a href=\"%1$s/delete/%3$s\">x</a></td></tr>%n"
              .formatted(path, Html.escape(template.text("name")), request.browser().csrf()));
    }
    return Answer.html(200, Html.page("Templates", "<table>" + rows + "</table>"));
  }

  private Answer form(Request request) {
    demand(request);
    String sender = services.kimaiProfile().since("2.66") ? "customer" : "company";
    String content =
        Html.input(FORM, "name", "text", "", "")
            + Html.input(FORM, "title", "text", "", "")
            + Html.input(FORM, sender, "text", "", "")
            + Html.input(FORM, "dueDays", "number", "30", "")
            + Html.input(FORM, "vat", "text", "0", "")
            + Html.hidden(FORM, "_token", request.browser().csrf());
    return Answer.html(200, Html.page("Create", Html.form(FORM, request.call().path(), content)));
  }

  private Answer create(Request request) {
    demand(request);
    Query sent = Query.of(request.call().body());
    String name = sent.get(FORM + "[name]", "");
    if (name.isEmpty() || !request.browser().csrf().equals(sent.get(FORM + "[_token]"))) {
      return form(request);
    }
    services.of(RecordType.INVOICE_TEMPLATE).add(new Row(0).put("name", name).put("dueDays", 30));
    return Answer.redirect(302, "/en/invoice/template");
  }

  private Answer delete(Request request) {
    demand(request);
    Row template = services.existing(RecordType.INVOICE_TEMPLATE, request.id());
    if (request.part("csrf").equals(request.browser().csrf())) {
      services.of(RecordType.INVOICE_TEMPLATE).remove(template.id());
    }
    return Answer.redirect(302, "/en/invoice/template");
  }

  private void demand(Request request) {
    if (!services.access().may(request.user(), "manage_invoice_template")) {
      throw HttpError.page(403);
    }
  }
}
