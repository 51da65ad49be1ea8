package io.kimaicontract.walk;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks for each documented order in both directions. */
final class OrderWalk {
  private static final String LARGEST = "500";

  /** How often a list is read before it breaks a rule. */
  private static final int READS = 3;

  private final Walker walker;

  OrderWalk(Walker walker) {
    this.walker = walker;
  }

  void walk() {
    for (WalkList list : WalkList.ALL) {
      walker.operation(list.path()).ifPresent(operation -> orders(list, operation));
    }
  }

  private void orders(WalkList list, Operation operation) {
    Map<String, List<String>> values = operation.queryValues();
    for (String key : values.getOrDefault("orderBy", List.of())) {
      for (String direction : values.getOrDefault("order", List.of("ASC"))) {
        if (list.sortKeys().containsKey(key)) {
          order(list, key, direction);
        }
      }
    }
  }

  private void order(WalkList list, String key, String direction) {
    List<Parameter> query =
        new ArrayList<>(
            list.with(new Parameter("orderBy", key), new Parameter("order", direction)));
    if (list.isPaged()) {
      query.add(new Parameter("size", LARGEST));
    }
    String field = list.sortKeys().getOrDefault(key, key);
    Exchange answer = walker.readAgain(list.path(), query);
    for (int read = 1;
        read < READS && Walker.isList(answer) && !isKept(answer, field, direction);
        read++) {
      answer = walker.readAgain(list.path(), query);
    }
    if (!Walker.isList(answer) || answer.json().size() < 2) {
      return;
    }
    if (isKept(answer, field, direction)) {
      walker.findings().kept(Law.ORDERED);
    } else {
      walker
          .findings()
          .broken(
              Law.ORDERED,
              walker.name(answer),
              "the order by " + key + " " + direction,
              direction.equals("ASC") ? "ascending" : "descending",
              "another one",
              answer);
    }
  }

  private static boolean isKept(Exchange answer, String field, String direction) {
    JsonNode before = null;
    for (JsonNode row : answer.json()) {
      JsonNode value = row.path(field);
      if (before != null) {
        int sign = compare(before, value);
        if (direction.equals("ASC") ? sign > 0 : sign < 0) {
          return false;
        }
      }
      before = value;
    }
    return true;
  }

  /** How the values stand to each other; 0 where only the database's collation can say. */
  static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return Double.compare(one.asDouble(), other.asDouble());
    }
    if (!one.isString() || !other.isString()) {
      return 0;
    }
    Optional<Instant> instant = ListFilter.instant(one);
    Optional<Instant> second = ListFilter.instant(other);
    return instant.isPresent() && second.isPresent()
        ? instant.get().compareTo(second.get())
        : words(one.asString(), other.asString());
  }

  /** Collations agree on where ASCII letters and digits stand, and on nothing else. */
  private static int words(String one, String other) {
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      char a = Character.toLowerCase(one.charAt(i));
      char b = Character.toLowerCase(other.charAt(i));
      if (!isPlain(a) || !isPlain(b)) {
        return 0;
      }
      if (a != b) {
        return Character.compare(a, b);
      }
    }
    return 0;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
