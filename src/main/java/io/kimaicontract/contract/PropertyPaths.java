package io.kimaicontract.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Names the properties below a schema by their paths, such as {@code project.customer.name}. */
public final class PropertyPaths {
  private final Contract contract;

  /** A property of a value: its path, its schema and its value. */
  @FunctionalInterface
  private interface Sight {
    void of(String path, JsonNode schema, JsonNode value);
  }

  /** The paths of the contract's schemas. */
  public PropertyPaths(Contract contract) {
    this.contract = contract;
  }

  /** Every path that the schema declares; a schema that contains itself is followed once. */
  public Set<String> of(String pointer) {
    Set<String> paths = new LinkedHashSet<>();
    declared(pointer, (path, schema) -> paths.add(path));
    return paths;
  }

  /**
   * The paths that the value has, as far as the schema declares them. Where the value is a list
   * instead of the one declared object, the paths of its items.
   */
  public Set<String> in(JsonNode value, String pointer) {
    Set<String> paths = new LinkedHashSet<>();
    present(value, contract.at(pointer), "", (path, schema, child) -> paths.add(path));
    return paths;
  }

  /** Every declared value of an enumerated property, such as {@code status=paid}. */
  public Set<String> valuesOf(String pointer) {
    Set<String> values = new LinkedHashSet<>();
    declared(
        pointer,
        (path, schema) -> among(schema).forEach(v -> values.add(path + "=" + v.asString(""))));
    return values;
  }

  /** The values of such properties in the answer, declared or not. */
  public Set<String> valuesIn(JsonNode value, String pointer) {
    Set<String> values = new LinkedHashSet<>();
    present(
        value,
        contract.at(pointer),
        "",
        (path, schema, child) -> {
          if (!among(schema).isEmpty()) {
            child.valueStream().forEach(v -> values.add(path + "=" + v.asString("")));
            values.add(path + "=" + child.asString(""));
          }
        });
    return values;
  }

  /** The declared values of an enumerated property, or of each of its items. */
  private JsonNode among(JsonNode property) {
    JsonNode schema = contract.resolved(property);
    JsonNode single = schema.path("enum");
    return single.isArray() ? single : contract.resolved(schema.path("items")).path("enum");
  }

  private void declared(String pointer, BiConsumer<String, JsonNode> found) {
    declared(contract.at(pointer), "", new ArrayDeque<>(), found);
  }

  private void declared(
      JsonNode schema, String path, Deque<String> within, BiConsumer<String, JsonNode> found) {
    String ref = schema.path("$ref").asString("");
    if (!ref.isEmpty()) {
      if (!within.contains(ref)) {
        within.push(ref);
        declared(contract.at(ref), path, within, found);
        within.pop();
      }
      return;
    }
    if (schema.has("items")) {
      declared(schema.path("items"), path, within, found);
    }
    schema
        .path("properties")
        .forEachEntry(
            (name, child) -> {
              found.accept(path + name, child);
              declared(child, path + name + ".", within, found);
            });
  }

  private void present(JsonNode value, JsonNode schema, String path, Sight seen) {
    JsonNode resolved = contract.resolved(schema);
    if (value.isArray()) {
      JsonNode items = resolved.has("items") ? resolved.path("items") : resolved;
      value.forEach(item -> present(item, items, path, seen));
      return;
    }
    JsonNode properties = resolved.path("properties");
    value.forEachEntry(
        (name, child) -> {
          if (properties.has(name)) {
            seen.of(path + name, properties.path(name), child);
            present(child, properties.path(name), path + name + ".", seen);
          }
        });
  }
}
