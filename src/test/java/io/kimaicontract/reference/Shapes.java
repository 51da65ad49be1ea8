package io.kimaicontract.reference;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The shape of a body: its keys and the types of its values; of an array, that of its first
 * element.
 */
final class Shapes {

  private Shapes() {}

  static String of(JsonNode node) {
    if (node.isObject()) {
      TreeMap<String, String> parts = new TreeMap<>();
      node.properties().forEach(entry -> parts.put(entry.getKey(), of(entry.getValue())));
      return parts.toString();
    }
    if (node.isArray()) {
      return node.isEmpty() ? "[]" : "[" + of(node.get(0)) + "]";
    }
    return node.isFloatingPointNumber() ? "float" : node.getNodeType().toString();
  }
}
