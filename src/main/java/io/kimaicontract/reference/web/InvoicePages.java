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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages that make an invoice from the records of a customer, and delete it: by links with a
 * token up to 2.65, and by forms since then (seen on 2.24.0 and 2.66.0).
 */
public final class InvoicePages {
  private static final String FORM = "invoice_edit_form";
  private static final Set<String> STATES = Set.of("new", "pending", "paid", "canceled");
  private static final String SEARCH =
      """
      <input type="text" name="daterange" value="%1$s - %1$s"><input type="text" name="invoiceDate" value="%1$s">
      <select name="template"></select><select name="customers[]" multiple></select>
      """;

  private final Services services;

  public InvoicePages(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    String save = "/{language}/invoice/save-invoice/{customer}";
    return List.of(
        Route.of("GET /{language}/invoice/", Guard.SESSION, this::search),
        Route.of("GET " + save + "/{csrf}", Guard.SESSION, this::save).until("2.66"),
        Route.of("POST " + save, Guard.SESSION, this::save).since("2.66"),
        Route.of("GET /{language}/invoice/show", Guard.SESSION, this::list),
        Route.of("GET /{language}/invoice/edit/{id}", Guard.SESSION, this::form),
        Route.of("POST /{language}/invoice/edit/{id}", Guard.SESSION, this::change),
        Route.of("GET /{language}/invoice/delete/{id}/{csrf}", Guard.SESSION, this::delete)
            .until("2.66"));
  }

  private Answer search(Request request) {
    demand(request, "create_invoice");
    String today =
        LocalDates.of(request.user())
            .write(services.now(Services.zone(request.user())).toLocalDate());
    StringBuilder found = new StringBuilder();
    for (String customer : request.query().list("customers")) {
      if (template(request.query()) != null && !open(customer).isEmpty()) {
        found.append(link(request, customer));
      }
    }
    String form = Html.form("invoice-print-form", "/en/invoice/", SEARCH.formatted(today));
    return Answer.html(200, Html.page("Invoices", form + found));
  }

  private String link(Request request, String customer) {
    String csrf = request.browser().csrf();
    String token = services.kimaiProfile().since("2.66") ? "" : "/" + csrf;
    return """
        <a href="#" data-customer="%1$s" data-href="/en/invoice/save-invoice/%1$s%2$s">Save</a>
        <div style="display: none" id="create-token" data-value="%3$s"></div>
        """
        .formatted(Html.escape(customer), token, csrf);
  }

  private Answer save(Request request) {
    demand(request, "create_invoice");
    boolean posted = request.call().method().equals("POST");
    Query sent = posted ? Query.of(request.call().body()) : request.query();
    String csrf = posted ? sent.get("_token", "") : request.part("csrf");
    Row customer = services.existing(RecordType.CUSTOMER, request.id("customer"));
    Row template = template(sent);
    List<Row> records = open(String.valueOf(customer.id()));
    if (!csrf.equals(request.browser().csrf()) || template == null || records.isEmpty()) {
      return Answer.redirect(302, "/en/invoice/");
    }
    records.forEach(record -> record.put("exported", true));
    Row invoice = services.of(RecordType.INVOICE).add(invoice(request, customer, template));
    return Answer.redirect(302, "/en/invoice/show?id=" + invoice.id());
  }

  private Row invoice(Request request, Row customer, Row template) {
    int count = services.of(RecordType.INVOICE).all().size() + 1;
    String number = services.now(Services.zone(request.user())).getYear() + "/" + count;
    return new Row(0)
        .put("customer", customer.id())
        .put("user", request.user().id())
        .put("invoiceNumber", number)
        .put("createdAt", services.now(Services.zone(request.user())).withNano(0))
        .put("status", "new")
        .put("total", 0.0)
        .put("tax", 0.0)
        .put("currency", customer.text("currency"))
        .put("dueDays", template.number("dueDays"))
        .put("vat", 0.0)
        .put("file", "<html lang=\"en\"></html>")
        .put("invoiceFilename", number.replace('/', '-') + ".html");
  }

  private Answer list(Request request) {
    demand(request, "view_invoice");
    boolean links = !services.kimaiProfile().since("2.66") && may(request, "delete_invoice");
    StringBuilder rows = new StringBuilder();
    for (Row invoice : services.of(RecordType.INVOICE).all()) {
      String delete =
          "<a href=\"/en/invoice/delete/"
              + invoice.id()
              + "/"
              + request.browser().csrf()
              + "\">x</a>";
      rows.append("<tr><td>").append(Html.escape(invoice.text("invoiceNumber")));
      rows.append(links ? delete : "").append("</td></tr>\n");
    }
    return Answer.html(200, Html.page("Invoices", "<table>" + rows + "</table>"));
  }

  private Answer form(Request request) {
    demand(request, "create_invoice");
    Row invoice = services.existing(RecordType.INVOICE, request.id());
    String content =
        Html.input(FORM, "status", "text", invoice.text("status"), "")
            + Html.hidden(FORM, "_token", request.browser().csrf());
    return Answer.html(200, Html.page("Edit", Html.form(FORM, request.call().path(), content)));
  }

  private Answer change(Request request) {
    demand(request, "create_invoice");
    Row invoice = services.existing(RecordType.INVOICE, request.id());
    Query sent = Query.of(request.call().body());
    String status = sent.get(FORM + "[status]", "");
    if (!STATES.contains(status) || !request.browser().csrf().equals(sent.get(FORM + "[_token]"))) {
      return form(request);
    }
    invoice.put("status", status);
    return Answer.redirect(302, "/en/invoice/show");
  }

  private Answer delete(Request request) {
    demand(request, "delete_invoice");
    Row invoice = services.existing(RecordType.INVOICE, request.id());
    if (request.part("csrf").equals(request.browser().csrf())) {
      services.of(RecordType.INVOICE).remove(invoice.id());
    }
    return Answer.redirect(302, "/en/invoice/show");
  }

  private List<Row> open(String customer) {
    return services
        .of(RecordType.TIMESHEET)
        .all(
            row ->
                !row.is("exported")
                    && row.get("end") != null
                    && customer.equals(String.valueOf(services.project(row).number("customer"))));
  }

  private @Nullable Row template(Query query) {
    String id = query.get("template", "");
    return services
        .of(RecordType.INVOICE_TEMPLATE)
        .first(row -> String.valueOf(row.id()).equals(id));
  }

  private boolean may(Request request, String permission) {
    return services.access().may(request.user(), permission);
  }

  private void demand(Request request, String permission) {
    if (!may(request, permission)) {
      throw HttpError.page(403);
    }
  }
}
