package io.kimaicontract.postman;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.http.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a contract in the JSON Schema that Postman's sandbox understands (draft 7). */
final class AnswerSchemas {
  private static final String COMPONENTS = "#/components/schemas/";
  private static final Set<String> OF_OPENAPI =
      Set.of("nullable", "example", "format", "xml", "discriminator", "externalDocs", "deprecated");

  private final Contract contract;
  private final AnswerCheck check;
  private final JsonNode strict;

  AnswerSchemas(Contract contract) {
    this.contract = contract;
    this.check = new AnswerCheck(contract, (role, permission) -> true);
    this.strict = contract.strict();
  }

  /** All named schemas, by their names. */
  JsonNode definitions() {
    return converted(strict.path("components").path("schemas"));
  }

  /** The schema of the answer, if one is declared and the answer keeps it. */
  Optional<JsonNode> of(Exchange exchange) {
    if (exchange.status() >= 400 || !exchange.json().isContainer()) {
      return Optional.empty();
    }
    return contract
        .find(exchange.request().method(), exchange.request().path())
        .flatMap(operation -> operation.schemaPointer(exchange.status()))
        .filter(pointer -> check.check(exchange).isEmpty())
        .map(pointer -> converted(strict.at(pointer.substring(1))));
  }

  private static JsonNode converted(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    convert(copy);
    return copy;
  }

  private static void convert(JsonNode node) {
    node.forEach(AnswerSchemas::convert);
    if (!(node instanceof ObjectNode object)) {
      return;
    }
    String reference = object.path("$ref").asString("");
    if (reference.startsWith(COMPONENTS)) {
      object.put("$ref", "#/definitions/" + reference.substring(COMPONENTS.length()));
    }
    boolean nullable = object.path("nullable").isBoolean() && object.path("nullable").asBoolean();
    if (object.path("properties").isMissingNode() || !object.path("properties").has("nullable")) {
      OF_OPENAPI.stream().filter(k -> object.path(k).isValueNode()).forEach(object::remove);
      if (object.path("example").isContainer() && (object.has("type") || object.has("$ref"))) {
        object.remove("example");
      }
    }
    if (nullable) {
      ObjectNode bare = object.deepCopy();
      object.removeAll();
      ArrayNode either = object.putArray("anyOf");
      either.addObject().put("type", "null");
      either.add(bare);
    }
  }

  /** The names of the schemas, for the description. */
  List<String> names() {
    return List.copyOf(strict.path("components").path("schemas").propertyNames());
  }
}
