package io.kimaicontract.walk;

import io.kimaicontract.http.Exchange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares a record with its row in a list, as far as both show the same properties. */
final class RowComparison {
  /** These grow while a timesheet runs. */
  private static final Set<String> OF_RUNNING = Set.of("duration", "rate", "internalRate");

  private final Walker walker;

  RowComparison(Walker walker) {
    this.walker = walker;
  }

  /** Compares them, and asks once more for both before it says that they differ. */
  void compare(JsonNode row, Exchange list, Exchange single) {
    Set<String> first = differing(row, single.json());
    if (first.isEmpty()) {
      walker.findings().kept(Law.AS_ROW);
      return;
    }
    Exchange again = walker.readAgain(single.request().path(), single.request().query());
    JsonNode now = now(row, list);
    Set<String> still = differing(now, again.json());
    if (still.isEmpty()) {
      walker.findings().kept(Law.AS_ROW);
    }
    still.forEach(
        name ->
            walker
                .findings()
                .broken(
                    Law.AS_ROW,
                    walker.name(again),
                    "/" + name,
                    walker.shown(now.path(name)) + ", as in the list",
                    walker.shown(again.json().path(name)) + differs(),
                    again));
  }

  private String differs() {
    return walker.walk().hidesValues() ? ", another value than in the list" : "";
  }

  private JsonNode now(JsonNode row, Exchange list) {
    Exchange read = walker.readAgain(list.request().path(), list.request().query());
    return read.json()
        .valueStream()
        .filter(other -> other.path("id").equals(row.path("id")))
        .findFirst()
        .orElse(row);
  }

  /** The properties that both have and that differ. */
  static Set<String> differing(JsonNode row, JsonNode record) {
    boolean runs = row.has("begin") && row.path("end").isNull();
    Set<String> names = new TreeSet<>();
    for (String name : row.propertyNames()) {
      if (record.has(name)
          && !(runs && OF_RUNNING.contains(name))
          && !same(row.path(name), record.path(name))) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether values are the same; a record may stand for itself in one and by its id in another. */
  private static boolean same(JsonNode one, JsonNode other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.isNumber() && other.isNumber()) {
      return one.asDouble() == other.asDouble();
    }
    if (one.isArray() && other.isArray()) {
      return one.size() == other.size() && ids(one).equals(ids(other)) && !ids(one).isEmpty();
    }
    boolean records = one.isObject() || other.isObject();
    return records
        && ListFilter.idOf(one).isPresent()
        && ListFilter.idOf(one).equals(ListFilter.idOf(other));
  }

  private static List<String> ids(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .flatMap(item -> ListFilter.idOf(item).stream())
        .sorted()
        .toList();
  }
}
