package io.kimaicontract.reference;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The colours a record may have, by name. */
final class Colours {

  private static final JsonNode ALL = Json.resource("/reference/colours.json");
  private static final List<String> CODES =
      ALL.properties().stream().map(Map.Entry::getValue).map(JsonNode::asString).toList();

  private Colours() {}

  static ObjectNode all() {
    return (ObjectNode) ALL.deepCopy();
  }

  static boolean knows(String code) {
    return CODES.contains(code);
  }

  /** The record's colour, or one that its name chooses. */
  static String safe(Row row) {
    String colour = row.text("color");
    String name = row.text("name") + row.text("username");
    return colour.isEmpty() ? CODES.get(Math.floorMod(name.hashCode(), CODES.size())) : colour;
  }
}
