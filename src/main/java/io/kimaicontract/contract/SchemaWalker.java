package io.kimaicontract.contract;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Walks a value along its schema and reports the schema pointer of each of its properties. */
public final class SchemaWalker {
  private final Contract contract;

  /** Walks along the schemas of the contract. */
  public SchemaWalker(Contract contract) {
    this.contract = contract;
  }

  /** Reports the pointer and the value of each property, as often as the value has it. */
  public void walk(JsonNode value, String pointer, BiConsumer<String, JsonNode> seen) {
    String at = contract.resolve(pointer);
    JsonNode schema = contract.at(at);
    if (value.isArray() && schema.has("items")) {
      value.forEach(item -> walk(item, at + "/items", seen));
    } else if (value.isObject() && schema.path("properties").isObject()) {
      value.forEachEntry(
          (name, child) -> {
            String property = at + "/properties/" + Pointers.step(name);
            if (schema.path("properties").has(name)) {
              seen.accept(property, child);
              walk(child, property, seen);
            }
          });
    }
  }
}
