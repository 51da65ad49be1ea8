package io.kimaicontract.scaffold;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Example values for schemas; ids stand by name where a step can make the resource. */
final class ExampleValues {
  private static final int MOST_PROPERTIES = 12;
  private static final int DEEPEST = 4;

  private final Contract contract;
  private final Set<String> nouns;

  /** Values that may name these resources, and a limited number of others. */
  ExampleValues(Contract contract, List<String> there) {
    this.contract = contract;
    this.nouns = new LinkedHashSet<>(there);
  }

  /** The resources that the values name. */
  List<String> nouns() {
    return List.copyOf(nouns);
  }

  /** An object with the properties of the schema. */
  JsonNode body(String pointer) {
    return Json.of(value("", contract.at(pointer), 0));
  }

  /** A value of a query's parameter. */
  String parameter(String name, JsonNode schema) {
    String pattern = schema.path("pattern").asString("");
    return String.valueOf(
        value(name, pattern.equals("\\d+") ? Json.of(Map.of("type", "integer")) : schema, DEEPEST));
  }

  private Object value(String name, JsonNode given, int depth) {
    JsonNode schema = contract.resolved(given);
    if (schema.path("enum").isArray()) {
      return schema.path("enum").get(0);
    }
    return switch (schema.path("type").asString(schema.has("properties") ? "object" : "string")) {
      case "integer" -> integer(name);
      case "number" -> 1.5;
      case "boolean" -> true;
      case "array" -> items(name, schema, depth);
      case "object" -> object(schema, depth);
      default -> text(name, schema.path("format").asString(""));
    };
  }

  private Object integer(String name) {
    return ResourceNouns.of(name)
        .filter(noun -> nouns.contains(noun) || nouns.size() < Skeleton.MOST_GIVEN)
        .<Object>map(
            noun -> {
              nouns.add(noun);
              return "{" + noun + "}";
            })
        .orElse(1);
  }

  private Object items(String name, JsonNode schema, int depth) {
    if (depth >= DEEPEST) {
      return integer(name);
    }
    return List.of(value(name, schema.path("items"), depth + 1));
  }

  private Map<String, Object> object(JsonNode schema, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (depth < DEEPEST) {
      for (String name : names(schema)) {
        object.put(name, value(name, schema.path("properties").path(name), depth + 1));
      }
    }
    return object;
  }

  private static List<String> names(JsonNode schema) {
    Set<String> names = new LinkedHashSet<>();
    schema.path("required").forEach(r -> names.add(r.asString("")));
    names.addAll(schema.path("properties").propertyNames());
    return new ArrayList<>(names).subList(0, Math.min(MOST_PROPERTIES, names.size()));
  }

  /** Kimai's documents give few formats; the name tells the rest. */
  private static String text(String name, String format) {
    return switch (format.isEmpty() ? name : format) {
      case "date-time", "begin", "start" -> "2026-01-05T09:00:00";
      case "end" -> "2026-01-05T10:00:00";
      case "date" -> "2026-01-05";
      case "name", "username" -> "kc-{run}-sample-{scenario}";
      case "email" -> "sample-{run}-{scenario}@example.com";
      case "color" -> "{a colour}";
      default -> "something";
    };
  }
}
