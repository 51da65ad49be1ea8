package io.kimaicontract.reference;

import io.kimaicontract.reference.api.masterdata.MasterDataDefaults;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Data that a fresh installation lacks: custom fields, as from a plugin, and invoices of several
 * years.
 */
final class SampleData {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Services services;
  private final Row owner;

  private SampleData(Services services, Row owner) {
    this.services = services;
    this.owner = owner;
  }

  /** Adds the data to an installation; the invoices belong to the owner. */
  static void into(Services services, Row owner) {
    new SampleData(services, owner).all();
  }

  private void all() {
    for (RecordType recordType :
        List.of(
            RecordType.CUSTOMER, RecordType.PROJECT, RecordType.ACTIVITY, RecordType.TIMESHEET)) {
      services.metaFields().define(recordType, "shoe_size");
    }
    Row first = customer("Miller & Sons");
    Row second = customer("Archive");
    invoice(first, "2024/001", day(2024, 3, 1), "paid", 119.0, 19.0)
        .put("paymentDate", LocalDate.of(2024, 3, 20).atStartOfDay(ZoneId.of("UTC")))
        .put("comment", "settled")
        .put("file", "%PDF-1.4");
    invoice(second, "2024/002", day(2024, 6, 15), "pending", 238.0, 38.0);
    invoice(first, "2025/001", day(2025, 1, 10), "canceled", 100.0, 16.0);
    invoice(second, "2025/002", day(2025, 2, 10), "new", 10.5, 1.5).put("file", "%PDF-1.4");
  }

  private Row customer(String name) {
    Row draft =
        new Row(0)
            .put("name", name)
            .put("country", "DE")
            .put("currency", "EUR")
            .put("timezone", BERLIN.getId())
            .put("language", "en")
            .put("visible", true)
            .put("billable", true)
            .put("budget", 0.0)
            .put("timeBudget", 0);
    new MasterDataDefaults(services).fillIn(RecordType.CUSTOMER, draft);
    return services.of(RecordType.CUSTOMER).add(draft);
  }

  private Row invoice(
      Row customer, String number, ZonedDateTime time, String status, double total, double tax) {
    return services
        .of(RecordType.INVOICE)
        .add(
            new Row(0)
                .put("customer", customer.id())
                .put("user", owner.id())
                .put("invoiceNumber", number)
                .put("createdAt", time)
                .put("status", status)
                .put("total", total)
                .put("tax", tax)
                .put("currency", "EUR")
                .put("dueDays", 14)
                .put("vat", 19.0)
                .put("invoiceFilename", number.replace('/', '-') + ".pdf"));
  }

  private static ZonedDateTime day(int year, int month, int day) {
    return ZonedDateTime.of(year, month, day, 10, 0, 0, 0, BERLIN);
  }
}
