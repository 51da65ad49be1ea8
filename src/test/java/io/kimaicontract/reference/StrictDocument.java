package io.kimaicontract.reference;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.kimaicontract.reference.http.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The served document read strictly: an object has all the properties it declares, and no other;
 * formats are asserted.
 */
final class StrictDocument {

  private static final String ROOT = "urn:document";

  private final JsonNode document;
  private final SchemaRegistry registry;

  StrictDocument(JsonNode served) {
    document = served.deepCopy();
    close(document.at("/components/schemas"));
    document
        .get("paths")
        .forEach(path -> path.forEach(operation -> close(operation.path("responses"))));
    registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            builder -> builder.schemas(Map.of(ROOT, Json.write(document))));
  }

  /** What the answer to that operation breaks. */
  List<Error> check(String method, String path, JsonNode answer) {
    String place =
        "/paths/"
            + escaped(path)
            + "/"
            + method
            + "/responses/200/content/application~1json/schema";
    if (document.at(place).isMissingNode()) {
      throw new IllegalArgumentException("No schema for " + method + " " + path);
    }
    return registry.getSchema(SchemaLocation.of(ROOT + "#" + place)).validate(answer);
  }

  private static String escaped(String path) {
    return path.replace("~", "~0").replace("/", "~1");
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && object.has("type")) {
      object.put("additionalProperties", false);
      ArrayNode required = object.putArray("required");
      object.get("properties").propertyNames().forEach(required::add);
    }
    node.forEach(StrictDocument::close);
  }
}
