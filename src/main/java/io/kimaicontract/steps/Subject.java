package io.kimaicontract.steps;

import io.kimaicontract.http.Exchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds what a scenario is about in an answer. */
final class Subject {
  private Subject() {}

  /** The object of the answer; in a list, the item with the id of what the scenario made. */
  static JsonNode in(Exchange answer, World world) {
    JsonNode json = answer.json();
    if (!json.isArray()) {
      return json;
    }
    long id = world.subject().id();
    for (JsonNode item : json) {
      if (item.path("id").asLong(0) == id) {
        return item;
      }
    }
    world
        .evidence()
        .expect("the list", "holds the item " + id, json.size() + " others", false, answer);
    return MissingNode.getInstance();
  }
}
