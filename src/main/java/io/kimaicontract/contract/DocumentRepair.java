package io.kimaicontract.contract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Repairs those parts of Kimai's documents that no OpenAPI parser accepts.
 *
 * <p>An empty array in place of a schema ({@code "items": []}, rules O1 and O2) becomes an empty
 * schema; a composition of one ({@code oneOf} with a single element, O35) becomes that element.
 */
final class DocumentRepair {
  private DocumentRepair() {}

  static JsonNode normalise(JsonNode document) {
    JsonNode copy = document.deepCopy();
    walk(copy);
    return copy;
  }

  private static void walk(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : java.util.List.copyOf(object.propertyNames())) {
        JsonNode value = object.path(name);
        if ((name.equals("items") || name.equals("schema")) && value.isArray()) {
          object.set(name, JsonNodeFactory.instance.objectNode());
        } else if (value instanceof ObjectNode child && single(child)) {
          object.set(name, onlyElement(child));
        }
      }
    }
    node.forEach(DocumentRepair::walk);
  }

  private static boolean single(ObjectNode schema) {
    return schema.size() == 1
        && (schema.path("oneOf").size() == 1
            || schema.path("allOf").size() == 1
            || schema.path("anyOf").size() == 1);
  }

  private static JsonNode onlyElement(ObjectNode schema) {
    return schema.iterator().next().get(0);
  }
}
