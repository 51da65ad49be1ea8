package io.kimaicontract.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enumerates subjects in few words: {@code budget, timeBudget of Customer, Project}. */
final class Subjects {
  private Subjects() {}

  static String of(List<String> subjects) {
    List<String> plain = new ArrayList<>();
    Map<String, Set<String>> properties = new LinkedHashMap<>();
    for (String subject : new LinkedHashSet<>(subjects)) {
      int dot = subject.indexOf('.');
      if (dot > 0 && subject.indexOf(' ') < 0) {
        properties
            .computeIfAbsent(subject.substring(0, dot), schema -> new LinkedHashSet<>())
            .add(subject.substring(dot + 1));
      } else {
        plain.add(subject);
      }
    }
    Map<Set<String>, List<String>> schemas = new LinkedHashMap<>();
    properties.forEach(
        (schema, names) -> schemas.computeIfAbsent(names, n -> new ArrayList<>()).add(schema));
    List<String> parts = new ArrayList<>();
    if (!plain.isEmpty()) {
      parts.add(String.join(", ", plain));
    }
    schemas.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getKey().size()))
        .map(e -> String.join(", ", e.getKey()) + " of " + String.join(", ", e.getValue()))
        .forEach(parts::add);
    return String.join("; ", parts);
  }
}
