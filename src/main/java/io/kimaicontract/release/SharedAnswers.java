package io.kimaicontract.release;

import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.SeenAnswers.Property;
import io.kimaicontract.verdict.result.SeenAnswers.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The answers of one run to the operations that answered with the same schema in the other run. A
 * new operation that shows less of a schema changes nothing for the clients of the old ones.
 */
final class SharedAnswers {
  private final Set<String> operations = new TreeSet<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();

  private SharedAnswers() {}

  /** What both runs have in common of these answers, one schema a name. */
  static List<Schema> of(SeenAnswers answers, SeenAnswers other) {
    Set<List<Object>> known =
        other.schemas().stream().map(SharedAnswers::key).collect(Collectors.toSet());
    Map<String, SharedAnswers> byName = new LinkedHashMap<>();
    answers.schemas().stream()
        .filter(schema -> known.contains(key(schema)))
        .forEach(s -> byName.computeIfAbsent(s.name(), name -> new SharedAnswers()).add(s));
    List<Schema> common = new ArrayList<>();
    byName.forEach(
        (name, its) ->
            common.add(
                new Schema(
                    name, List.copyOf(its.operations), List.copyOf(its.properties.values()))));
    return common;
  }

  private static List<Object> key(Schema schema) {
    return List.of(schema.name(), schema.operations());
  }

  private void add(Schema schema) {
    operations.addAll(schema.operations());
    schema.properties().forEach(p -> properties.merge(p.name(), p, Property::plus));
  }
}
