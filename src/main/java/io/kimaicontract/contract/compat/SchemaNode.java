package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Pointers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema with its references followed and what {@code allOf} joins joined.
 *
 * @param subject how sentences call it: the name of the component, or where it stands
 * @param place its JSON pointer
 * @param node the schema
 */
record SchemaNode(Contract contract, String subject, String place, JsonNode node) {
  private static final String COMPONENTS = "#/components/schemas/";
  private static final List<String> CHOICES = List.of("oneOf", "anyOf");
  private static final int DEEPEST = 50;

  /** What stands there, called so unless it is a reference to a named schema. */
  static SchemaNode at(Contract contract, String pointer, String subject) {
    return followed(contract, subject, pointer, contract.at(pointer), 0);
  }

  private static SchemaNode followed(
      Contract contract, String subject, String place, JsonNode node, int depth) {
    String ref = node.path("$ref").asString("");
    if (!ref.isEmpty() && depth < DEEPEST) {
      String name = ref.startsWith(COMPONENTS) ? ref.substring(COMPONENTS.length()) : subject;
      return followed(contract, name, ref, contract.at(ref), depth + 1);
    }
    for (String keyword : CHOICES) {
      if (node.path(keyword).size() == 1 && depth < DEEPEST) {
        SchemaNode only = followed(contract, subject, place, node.path(keyword).path(0), depth + 1);
        return new SchemaNode(contract, only.subject, only.place, joined(only.node, node, keyword));
      }
    }
    return node.path("allOf").isArray() && depth < DEEPEST
        ? all(contract, subject, place, node, depth)
        : new SchemaNode(contract, subject, place, node);
  }

  private static SchemaNode all(
      Contract contract, String subject, String place, JsonNode node, int depth) {
    List<SchemaNode> parts =
        node.path("allOf")
            .valueStream()
            .map(part -> followed(contract, subject, place, part, depth + 1))
            .toList();
    JsonNode whole = JsonNodeFactory.instance.objectNode();
    for (SchemaNode part : parts) {
      whole = joined(whole, part.node, "");
    }
    whole = joined(whole, node, "allOf");
    return parts.size() == 1
        ? new SchemaNode(contract, parts.get(0).subject, parts.get(0).place, whole)
        : new SchemaNode(contract, subject, place, whole);
  }

  /** The first with what the second adds to it, but for that keyword. */
  private static JsonNode joined(JsonNode first, JsonNode second, String without) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    first.forEachEntry(whole::set);
    second.forEachEntry(
        (keyword, value) -> {
          JsonNode there = whole.path(keyword);
          if (keyword.equals("properties") && there instanceof ObjectNode object) {
            ObjectNode both = object.deepCopy();
            value.forEachEntry(both::set);
            whole.set(keyword, both);
          } else if (keyword.equals("required") && there instanceof ArrayNode array) {
            ArrayNode both = array.deepCopy();
            value.forEach(both::add);
            whole.set(keyword, both);
          } else if (!keyword.equals(without)) {
            whole.set(keyword, value);
          }
        });
    return whole;
  }

  JsonNode keyword(String name) {
    return node.path(name);
  }

  Set<String> properties() {
    return new LinkedHashSet<>(node.path("properties").propertyNames());
  }

  Set<String> required() {
    return node.path("required")
        .valueStream()
        .map(n -> n.asString(""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The property below it, as a part of this one unless it has a name of its own. */
  SchemaNode property(String name) {
    return followed(
        contract,
        subject + "." + name,
        place + "/properties/" + Pointers.step(name),
        node.path("properties").path(name),
        0);
  }

  /** What stands below the keyword. */
  SchemaNode below(String keyword, String mark) {
    return followed(contract, subject + mark, place + "/" + keyword, node.path(keyword), 0);
  }

  /** The branches among which a value may choose; empty when there is no choice. */
  List<SchemaNode> choices() {
    return CHOICES.stream()
        .filter(keyword -> node.path(keyword).isArray())
        .flatMap(
            keyword ->
                node.path(keyword)
                    .valueStream()
                    .map(branch -> followed(contract, subject, place, branch, 0)))
        .filter(branch -> !branch.type().equals("null"))
        .toList();
  }

  /** The type without {@code null}; empty when any is allowed. */
  String type() {
    JsonNode type = node.path("type");
    String words =
        type.isArray()
            ? type.valueStream()
                .map(n -> n.asString(""))
                .filter(w -> !w.equals("null"))
                .sorted()
                .collect(Collectors.joining(" or "))
            : type.asString("");
    return words.isEmpty() && node.has("properties") ? "object" : words;
  }

  boolean nullable() {
    return node.path("nullable").asBoolean(false)
        || node.path("type").valueStream().anyMatch(n -> n.asString("").equals("null"))
        || CHOICES.stream()
            .flatMap(keyword -> node.path(keyword).valueStream())
            .anyMatch(branch -> branch.path("type").asString("").equals("null"));
  }
}
