package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that the configuration gives to a new record (rule CP6). */
public record MasterDataDefaults(Services services) {
  private static final List<String> OF_CUSTOMERS =
      List.of("country", "currency", "timezone", "language");
  private static final int TRIES = 100;

  /** What a creation may leave out, but not empty. */
  public void prepare(RecordType recordType, Row draft) {
    if (services.kimaiProfile().since("2.63") && recordType == RecordType.CUSTOMER) {
      OF_CUSTOMERS.forEach(
          name -> draft.put(name, configuration().text("defaults.customer." + name)));
    }
  }

  /** Gives a number to a record that has none. */
  public void fillIn(RecordType recordType, Row draft) {
    if (!services.kimaiProfile().since("2.63")) {
      return;
    }
    if (draft.get("number") == null) {
      draft.put("number", next(recordType));
    }
  }

  /** The next number that is free, if one of a hundred is. */
  private @Nullable String next(RecordType recordType) {
    String format = configuration().text(recordType.word() + ".number_format");
    int count = services.of(recordType).size();
    for (int more = 1; more <= TRIES && !format.isEmpty(); more++) {
      String number =
          NumberFormat.fill(
              format, recordType.word().charAt(0) + "c", count + more, services.clock());
      if (services.of(recordType).first(row -> row.text("number").equals(number)) == null) {
        return number;
      }
    }
    return null;
  }

  /** Whether two records of that kind may have the same number. */
  static boolean allowsDuplicates(Services services, RecordType recordType) {
    String rules = recordType == RecordType.CUSTOMER ? ".rules" : "";
    return services.configuration().is(recordType.word() + rules + ".allow_duplicate_number");
  }

  private Configuration configuration() {
    return services.configuration();
  }
}
