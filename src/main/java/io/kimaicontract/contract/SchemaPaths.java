package io.kimaicontract.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Names the properties below a schema by their paths, such as {@code project.customer.name}. */
public final class SchemaPaths {
  private final Contract contract;

  /** The paths of the contract's schemas. */
  public SchemaPaths(Contract contract) {
    this.contract = contract;
  }

  /** Every path that the schema declares; a schema within itself is not followed again. */
  public Set<String> of(String pointer) {
    Set<String> paths = new LinkedHashSet<>();
    declared(contract.at(pointer), "", new ArrayDeque<>(), paths);
    return paths;
  }

  /** The paths that the value has, as far as the schema declares them. */
  public Set<String> in(JsonNode value, String pointer) {
    Set<String> paths = new LinkedHashSet<>();
    present(value, contract.at(pointer), "", paths);
    return paths;
  }

  private void declared(JsonNode schema, String path, Deque<String> within, Set<String> paths) {
    String ref = schema.path("$ref").asString("");
    if (!ref.isEmpty()) {
      if (!within.contains(ref)) {
        within.push(ref);
        declared(contract.at(ref), path, within, paths);
        within.pop();
      }
      return;
    }
    declaredItems(schema, path, within, paths);
    schema
        .path("properties")
        .forEachEntry(
            (name, child) -> {
              paths.add(path + name);
              declared(child, path + name + ".", within, paths);
            });
  }

  private void declaredItems(
      JsonNode schema, String path, Deque<String> within, Set<String> paths) {
    if (schema.has("items")) {
      declared(schema.path("items"), path, within, paths);
    }
  }

  private void present(JsonNode value, JsonNode schema, String path, Set<String> paths) {
    JsonNode resolved = schema;
    while (resolved.path("$ref").isString()) {
      resolved = contract.at(resolved.path("$ref").asString());
    }
    if (value.isArray()) {
      JsonNode items = resolved.path("items");
      value.forEach(item -> present(item, items, path, paths));
      return;
    }
    JsonNode properties = resolved.path("properties");
    value.forEachEntry(
        (name, child) -> {
          if (properties.has(name)) {
            paths.add(path + name);
            present(child, properties.path(name), path + name + ".", paths);
          }
        });
  }
}
