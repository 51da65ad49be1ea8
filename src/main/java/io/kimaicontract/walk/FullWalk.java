package io.kimaicontract.walk;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Lists with expanded rows, and compares these with the plain ones. */
final class FullWalk {
  private static final int READS = 3;
  private static final String LARGEST = "500";

  private final Walker walker;

  FullWalk(Walker walker) {
    this.walker = walker;
  }

  void walk() {
    for (WalkList list : WalkList.ALL) {
      boolean offered =
          walker
              .operation(list.path())
              .filter(operation -> operation.queryParameters().contains("full"))
              .isPresent();
      if (offered && !list.full().isEmpty()) {
        compare(list);
      }
    }
  }

  private void compare(WalkList list) {
    Exchange plain = walker.readAgain(list.path(), query(list, List.of()));
    Exchange full = walker.readAgain(list.path(), query(list, list.full()));
    for (int read = 1; read < READS && !agree(plain, full); read++) {
      plain = walker.readAgain(list.path(), query(list, List.of()));
      full = walker.readAgain(list.path(), query(list, list.full()));
    }
    if (!Walker.isList(plain) || !Walker.isList(full)) {
      return;
    }
    Set<String> differing = differing(plain, full);
    for (String name : differing) {
      Exchange shown = Objects.requireNonNull(full);
      walker
          .findings()
          .broken(
              Law.FULL_AS_PLAIN,
              walker.name(shown),
              name,
              "as in the plain list",
              "another one",
              shown);
    }
    if (differing.isEmpty() && !plain.json().isEmpty()) {
      walker.findings().kept(Law.FULL_AS_PLAIN);
    }
  }

  private static boolean agree(Exchange plain, Exchange full) {
    return Walker.isList(plain) && Walker.isList(full) && differing(plain, full).isEmpty();
  }

  private static List<Parameter> query(WalkList list, List<Parameter> more) {
    List<Parameter> query = new ArrayList<>(list.everything());
    query.addAll(more);
    if (list.isPaged()) {
      query.add(new Parameter("size", LARGEST));
    }
    return query;
  }

  private static Set<String> differing(Exchange plain, Exchange full) {
    Map<String, JsonNode> expanded = new LinkedHashMap<>();
    full.json().forEach(row -> expanded.put(row.path("id").asString(""), row));
    Set<String> names = new TreeSet<>();
    for (JsonNode row : plain.json()) {
      JsonNode other = expanded.remove(row.path("id").asString(""));
      if (other == null) {
        names.add("the rows");
      } else {
        RowComparison.differing(row, other).forEach(name -> names.add("/" + name));
        row.propertyNames().stream()
            .filter(name -> !other.has(name))
            .forEach(name -> names.add("/" + name));
      }
    }
    if (!expanded.isEmpty()) {
      names.add("the rows");
    }
    return names;
  }
}
