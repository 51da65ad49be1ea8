package io.kimaicontract.reference;

import java.util.List;

/**
 * Invoices, of which there never are any, and export templates, of which there are none either
 * (rules IN1 to IN6, EX1).
 */
final class InvoiceResource {

  private static final QueryRules LIST =
      QueryRules.none()
          .time("begin")
          .time("end")
          .many("customers", "\\d+")
          .many("status", "pending|paid|canceled|new")
          .one("page", "\\d+")
          .one("size", "\\d+");

  private final Core core;

  InvoiceResource(Core core) {
    this.core = core;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET /api/invoices", Guard.API, this::list).since("2.22"),
        Route.of("GET /api/invoices/{id}", Guard.API, InvoiceResource::unknown).since("2.22"),
        Route.of("PATCH /api/invoices/{id}/custom-fields", Guard.API, InvoiceResource::unknown)
            .since("2.56"),
        Route.of("GET /api/invoices/{id}/download", Guard.API, InvoiceResource::unknown)
            .since("2.56"),
        Route.of("DELETE /api/export/{id}", Guard.API, InvoiceResource::unknown).since("2.36"));
  }

  private Answer list(Request request) {
    core.access().demand(request.user(), "view_invoice");
    Query query = LIST.check(request.query());
    new FilterIds(core, request.user()).of(query, Thing.CUSTOMER, "customer", "customers");
    return new Pages(core.behaviour()).of(List.of(), query).on(Answer.json(200, Json.array()));
  }

  private static Answer unknown(Request request) {
    throw Refusal.of(404);
  }
}
