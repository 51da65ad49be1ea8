package io.kimaicontract.contract;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a document closed and complete: an object has all the properties it declares and no other.
 *
 * <p>Kimai always writes every key, {@code null} included (rule H16), but its documents' {@code
 * required} lists are incomplete and forbid nothing (O20); read openly they would let any property
 * vanish or appear.
 */
final class StrictSchemas {
  private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

  private StrictSchemas() {}

  static JsonNode of(JsonNode document) {
    JsonNode copy = document.deepCopy();
    close(copy.path("components").path("schemas"));
    copy.path("paths").forEach(path -> path.forEach(op -> close(op.path("responses"))));
    return copy;
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && describesObject(object)) {
      object.put("additionalProperties", false);
      ArrayNode required = object.putArray("required");
      object.path("properties").propertyNames().forEach(required::add);
    }
    node.forEach(StrictSchemas::close);
  }

  private static boolean describesObject(ObjectNode schema) {
    return schema.path("properties").isObject()
        && schema.path("properties").size() > 0
        && schema.path("properties").path("properties").isMissingNode()
        && !schema.has("additionalProperties")
        && !schema.has("x-open")
        && COMPOSITIONS.stream().noneMatch(schema::has);
  }
}
