package io.kimaicontract.reference.core;

import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids in filters: unknown ones are dropped, those of other teams refused; former releases answered
 * 404 (rules F8 to F10).
 */
public record FilterIds(Core core, Row reader) {

  public Set<Integer> of(Query query, Thing thing, String single, String plural) {
    List<String> sent = new ArrayList<>(query.list(plural));
    if (!query.get(single, "").isEmpty()) {
      sent.add(query.get(single, ""));
    }
    boolean tolerant = core.behaviour().since("2.53");
    Set<Integer> ids = new LinkedHashSet<>();
    for (String text : sent) {
      Row row = text.length() > 9 ? null : core.of(thing).find(Integer.parseInt(text));
      if (row == null && !tolerant) {
        throw Refusal.of(404);
      }
      if (row != null) {
        core.access().demand(!tolerant || core.access().reaches(reader, thing, row));
        ids.add(row.id());
      }
    }
    return ids;
  }
}
