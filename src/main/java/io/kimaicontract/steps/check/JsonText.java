package io.kimaicontract.steps.check;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** How checks write a JSON value. */
public final class JsonText {
  private JsonText() {}

  /** The value as JSON, or {@code missing}. */
  public static String of(JsonNode value) {
    return value instanceof MissingNode ? "missing" : value.toString();
  }
}
