package io.kimaicontract.reference;

import java.util.Locale;
import java.util.Map;

/** What the configuration fills into a new record (rule CP6). */
record CatalogueDefaults(Core core) {

  private static final Map<String, String> CUSTOMER =
      Map.of("country", "DE", "currency", "EUR", "timezone", "UTC", "language", "en");

  void fillIn(Thing thing, Row draft) {
    if (!core.behaviour().since("2.63")) {
      return;
    }
    if (thing == Thing.CUSTOMER) {
      CUSTOMER.forEach(
          (name, value) -> draft.put(name, draft.get(name) == null ? value : draft.get(name)));
    }
    int number = core.of(thing).size() + 2;
    while (draft.get("number") == null) {
      String next = String.format(Locale.ROOT, "%04d", number++);
      if (core.of(thing).first(row -> row.text("number").equals(next)) == null) {
        draft.put("number", next);
      }
    }
  }
}
