package io.kimaicontract.reference.release;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Repairs the schemas of parameters: items that are arrays, defaults of another type, patterns
 * without ends (rules O2 to O4).
 */
final class ParameterRepair {

  private ParameterRepair() {}

  static void repair(JsonNode document) {
    for (JsonNode path : document.get("paths")) {
      for (JsonNode operation : path) {
        for (JsonNode parameter : operation.path("parameters")) {
          if (parameter.path("schema") instanceof ObjectNode schema) {
            repair(schema);
          }
        }
      }
    }
  }

  private static void repair(ObjectNode schema) {
    JsonNode fallback = schema.path("default");
    if (fallback.isNull()) {
      schema.remove("default");
    } else if (fallback.isNumber() && schema.path("type").asString("").equals("string")) {
      schema.put("default", fallback.asString());
    }
    JsonNode pattern = schema.path("pattern");
    if (pattern.isString()) {
      schema.put("pattern", "^(" + pattern.asString() + ")$");
    }
    if (schema.path("type").asString("").equals("array")) {
      schema.putObject("items").put("type", "string");
      moveToItems(schema);
    }
  }

  private static void moveToItems(ObjectNode schema) {
    JsonNode pattern = schema.remove("pattern");
    if (pattern != null && schema.get("items") instanceof ObjectNode items) {
      items.set("pattern", pattern);
    }
  }
}
