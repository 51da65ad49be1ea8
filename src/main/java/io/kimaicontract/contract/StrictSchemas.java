package io.kimaicontract.contract;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the schemas of a document strict: an object has all declared properties and no other.
 *
 * <p>Kimai always writes every key, {@code null} included (rule H16), but its documents' {@code
 * required} lists are incomplete and forbid nothing (O20); without this, any property could vanish
 * or appear unnoticed. {@link VisibilityCheck} checks the properties that depend on the reader.
 */
final class StrictSchemas {
  private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

  private StrictSchemas() {}

  /**
   * The document with strict schemas.
   *
   * @param conditional tells whether only some readers see that property of that schema
   */
  static JsonNode of(JsonNode document, BiPredicate<String, String> conditional) {
    JsonNode copy = document.deepCopy();
    JsonNode schemas = copy.path("components").path("schemas");
    close(schemas);
    schemas.forEachEntry((name, schema) -> relax(schema, p -> conditional.test(name, p)));
    copy.path("paths").forEach(path -> path.forEach(op -> close(op.path("responses"))));
    return copy;
  }

  private static void relax(JsonNode schema, Predicate<String> optional) {
    if (schema.path("required") instanceof ArrayNode required) {
      List<String> names = required.valueStream().map(JsonNode::asString).toList();
      required.removeAll();
      names.stream().filter(optional.negate()).forEach(required::add);
    }
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && describesObject(object)) {
      object.put("additionalProperties", false);
      ArrayNode required = object.putArray("required");
      object
          .path("properties")
          .forEachEntry(
              (name, property) -> {
                if (!property.path(Contract.OPTIONAL).asBoolean(false)) {
                  required.add(name);
                }
              });
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
