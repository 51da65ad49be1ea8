package io.kimaicontract.reference.core;

import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids in filters: unknown ones are ignored, those of other teams refused; earlier releases answered
 * 404 (rules F8 to F10).
 */
public record FilterIds(Services services, Row reader) {

  public Set<Integer> of(Query query, RecordType recordType, String single, String plural) {
    List<String> sent = new ArrayList<>(query.list(plural));
    if (!query.get(single, "").isEmpty()) {
      sent.add(query.get(single, ""));
    }
    boolean tolerant = services.kimaiProfile().since("2.53");
    Set<Integer> ids = new LinkedHashSet<>();
    for (String text : sent) {
      Row row = text.length() > 9 ? null : services.of(recordType).find(Integer.parseInt(text));
      if (row == null && !tolerant) {
        throw HttpError.of(404);
      }
      if (row != null) {
        services.access().demand(!tolerant || services.access().reaches(reader, recordType, row));
        ids.add(row.id());
      }
    }
    return ids;
  }
}
