package io.kimaicontract.walk;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Chooses rows of a list: each property once with a value, and then rows from everywhere. */
final class Sample {
  private Sample() {}

  /** So many of the rows, the same ones each time. */
  static List<JsonNode> of(List<JsonNode> rows, int most) {
    if (rows.size() <= most) {
      return rows;
    }
    Set<JsonNode> chosen = new LinkedHashSet<>();
    Set<String> shown = new HashSet<>();
    for (JsonNode row : rows) {
      boolean more = false;
      for (String name : row.propertyNames()) {
        more |= holds(row.path(name)) && shown.add(name);
      }
      if (more && chosen.size() < most / 2) {
        chosen.add(row);
      }
    }
    for (int step = 0; chosen.size() < most && step < most; step++) {
      chosen.add(rows.get((int) ((long) step * (rows.size() - 1) / Math.max(1, most - 1))));
    }
    return List.copyOf(chosen);
  }

  private static boolean holds(JsonNode value) {
    return value.isContainer() ? !value.isEmpty() : !value.isNull();
  }
}
