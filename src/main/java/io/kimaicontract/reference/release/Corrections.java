package io.kimaicontract.reference.release;

import io.kimaicontract.reference.http.Json;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrects the pinned document of 2.65.0 by corrections.json, so that it describes the answers (the
 * O rules of RULES.md, such as O37): nullable properties, additions and removals, and schemas that
 * extend others.
 */
final class Corrections {

  private static final String SCHEMAS = "/components/schemas/";

  private final JsonNode corrections = Json.resource("/reference/corrections.json");
  private final JsonNode document;

  private Corrections(JsonNode document) {
    this.document = document;
  }

  static JsonNode applied(JsonNode pinned) {
    Corrections corrections = new Corrections(pinned.deepCopy());
    corrections.put();
    corrections.allowNull();
    corrections.derive();
    ParameterRepair.repair(corrections.document);
    ((ObjectNode) corrections.document.get("info")).put("x-corrected", true);
    return corrections.document;
  }

  private void put() {
    for (JsonNode change : corrections.get("put")) {
      JsonPointer place = JsonPointer.compile(change.get("at").asString());
      JsonNode parent = document.at(place.head());
      JsonNode value = change.get("value");
      if (parent instanceof ArrayNode array) {
        array.set(place.last().getMatchingIndex(), value);
      } else if (parent instanceof ObjectNode object && value.isNull()) {
        object.remove(place.last().getMatchingProperty());
      } else if (parent instanceof ObjectNode object) {
        object.set(place.last().getMatchingProperty(), value);
      } else {
        throw new IllegalStateException("Nothing to correct at " + place);
      }
    }
  }

  private void allowNull() {
    for (Map.Entry<String, JsonNode> schema : corrections.get("nullable").properties()) {
      ObjectNode properties = (ObjectNode) document.at(SCHEMAS + schema.getKey() + "/properties");
      for (JsonNode name : schema.getValue()) {
        properties.set(name.asString(), nullable((ObjectNode) properties.get(name.asString())));
      }
    }
  }

  /**
   * OpenAPI 3.0 ignores {@code nullable} beside {@code $ref}, so that a reference gets an
   * alternative.
   */
  private static ObjectNode nullable(ObjectNode schema) {
    if (!schema.has("$ref")) {
      return schema.put("nullable", true);
    }
    ObjectNode either = Json.object();
    ArrayNode choices = either.putArray("anyOf").add(schema);
    choices.addObject().put("type", "object").put("nullable", true).putArray("enum").addNull();
    return either;
  }

  private void derive() {
    ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
    for (Map.Entry<String, JsonNode> derived : corrections.get("derive").properties()) {
      ObjectNode schema =
          (ObjectNode) schemas.get(derived.getValue().get("from").asString()).deepCopy();
      for (JsonNode name : derived.getValue().get("without")) {
        ((ObjectNode) schema.get("properties")).remove(name.asString());
      }
      schemas.set(derived.getKey(), schema);
    }
  }
}
