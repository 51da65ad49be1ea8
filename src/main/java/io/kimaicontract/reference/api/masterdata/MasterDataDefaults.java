package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.Locale;
import java.util.Map;

/** The values that the configuration gives to a new record (rule CP6). */
public record MasterDataDefaults(Services services) {

  private static final Map<String, String> CUSTOMER =
      Map.of("country", "DE", "currency", "EUR", "timezone", "UTC", "language", "en");

  /** What a creation may leave out, but not empty. */
  public void prepare(RecordType recordType, Row draft) {
    if (services.kimaiProfile().since("2.63") && recordType == RecordType.CUSTOMER) {
      CUSTOMER.forEach(draft::put);
    }
  }

  /** Gives a number to a record that has none. */
  public void fillIn(RecordType recordType, Row draft) {
    if (!services.kimaiProfile().since("2.63")) {
      return;
    }
    int number = services.of(recordType).size() + 2;
    while (draft.get("number") == null) {
      String next = String.format(Locale.ROOT, "%04d", number++);
      if (services.of(recordType).first(row -> row.text("number").equals(next)) == null) {
        draft.put("number", next);
      }
    }
  }
}
