package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.core.DateTimeParser;
import io.kimaicontract.reference.core.Pages;
import io.kimaicontract.reference.core.QueryRules;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Invoices, which only an equipped installation has, and export templates, whose list is always
 * empty (rules IN1 to IN6, EX1).
 */
public final class InvoiceResource {

  private static final QueryRules LIST =
      QueryRules.none()
          .time("begin")
          .time("end")
          .many("customers", "\\d+")
          .many("status", "pending|paid|canceled|new")
          .one("page", "\\d+")
          .one("size", "\\d+");
  private static final Comparator<Row> OLDEST_FIRST =
      Comparator.comparing((Row row) -> created(row).toInstant()).thenComparing(Row::id);

  private final Services services;

  public InvoiceResource(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /api/invoices", Guard.API, this::list).since("2.22"),
        Route.of("GET /api/invoices/{id}", Guard.API, this::read).since("2.22"),
        Route.of("PATCH /api/invoices/{id}/custom-fields", Guard.API, this::customFields)
            .since("2.56"),
        Route.of("DELETE /api/invoices/{id}", Guard.API, this::delete).since("2.66"),
        Route.of("GET /api/invoices/{id}/download", Guard.API, this::download).since("2.56"),
        Route.of("DELETE /api/invoices/documents/{file}", Guard.API, this::unknownDocument)
            .since("2.66"),
        Route.of("DELETE /api/invoices/templates/{id}", Guard.API, this::deleteTemplate)
            .since("2.66"),
        Route.of("DELETE /api/export/{id}", Guard.API, InvoiceResource::unknown).since("2.36"));
  }

  private Answer list(Request request) {
    services.access().demand(request.user(), "view_invoice");
    Query query = LIST.check(request.query());
    Set<Integer> customers = customers(query, request);
    List<String> states = query.list("status");
    List<Row> rows =
        services.of(RecordType.INVOICE).all(row -> reached(row, request)).stream()
            .filter(row -> customers.isEmpty() || customers.contains(row.number("customer")))
            .filter(row -> states.isEmpty() || states.contains(row.text("status")))
            .filter(row -> within(row, query, Services.zone(request.user())))
            .sorted(OLDEST_FIRST.reversed())
            .toList();
    Pages.Page page = new Pages(services.kimaiProfile()).of(rows, query);
    return page.on(
        Answer.json(200, services.renderer().many(page.rows(), "invoice.entity", request.user())));
  }

  /** Every release ignores unknown ids; since 2.51 those of other teams are refused. */
  private Set<Integer> customers(Query query, Request request) {
    Set<String> asked = Set.copyOf(query.list("customers"));
    List<Row> known =
        services.of(RecordType.CUSTOMER).all(row -> asked.contains(Integer.toString(row.id())));
    for (Row row : services.kimaiProfile().since("2.51") ? known : List.<Row>of()) {
      services.access().demand(services.access().reaches(request.user(), RecordType.CUSTOMER, row));
    }
    return known.stream().map(Row::id).collect(Collectors.toSet());
  }

  /** Whole days of the reader, as in every release (rule D29). */
  private static boolean within(Row row, Query query, ZoneId zone) {
    String begin = query.get("begin", "");
    String end = query.get("end", "");
    ZonedDateTime time = created(row);
    return (begin.isEmpty()
            || !time.isBefore(DateTimeParser.local(begin, zone).toLocalDate().atStartOfDay(zone)))
        && (end.isEmpty() || !time.isAfter(DateTimeParser.local(end, zone).with(LocalTime.MAX)));
  }

  private Answer read(Request request) {
    return answer(permitted(request, "view_invoice"), request);
  }

  private Answer download(Request request) {
    Row row = permitted(request, "view_invoice");
    if (row.get("file") == null) {
      throw HttpError.of(404);
    }
    return Answer.empty(200)
        .withBody(row.text("file"))
        .withHeader("Content-Type", "application/pdf")
        .withHeader("Content-Disposition", "attachment; filename=" + row.text("invoiceFilename"));
  }

  private Answer delete(Request request) {
    services.of(RecordType.INVOICE).remove(permitted(request, "delete_invoice").id());
    return Answer.empty(204);
  }

  /** The reference defines no custom fields of invoices, so none can be set (rule MT7). */
  private Answer customFields(Request request) {
    Row row = permitted(request, "create_invoice");
    for (Input input : request.body().values().values()) {
      boolean complete =
          input instanceof Input.Group field
              && field.fields().has("name")
              && field.fields().has("value");
      throw HttpError.of(complete ? 404 : 400);
    }
    return answer(row, request);
  }

  /** The id is a file name; the file is searched only for callers who may delete it. */
  private Answer unknownDocument(Request request) {
    services.access().demand(request.user(), "manage_invoice_template");
    return unknown(request);
  }

  private Answer deleteTemplate(Request request) {
    Row template = services.existing(RecordType.INVOICE_TEMPLATE, request.id());
    services.access().demand(request.user(), "manage_invoice_template");
    services.of(RecordType.INVOICE_TEMPLATE).remove(template.id());
    return Answer.empty(204);
  }

  private static Answer unknown(Request request) {
    throw HttpError.of(404);
  }

  private Row permitted(Request request, String permission) {
    Row row = services.existing(RecordType.INVOICE, request.id());
    services.access().demand(request.user(), permission);
    services.access().demand(!services.kimaiProfile().since("2.51") || reached(row, request));
    return row;
  }

  private boolean reached(Row row, Request request) {
    Row customer = services.of(RecordType.CUSTOMER).get(row.number("customer"));
    return services.access().reaches(request.user(), RecordType.CUSTOMER, customer);
  }

  private static ZonedDateTime created(Row row) {
    return Objects.requireNonNull(row.time("createdAt"));
  }

  private Answer answer(Row row, Request request) {
    return Answer.json(200, services.renderer().one(row, "invoice.entity", request.user()));
  }
}
