package io.kimaicontract.steps;

import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.steps.check.ShowsItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds the thing that a scenario is about in an answer. */
final class AnswerSubject {
  private AnswerSubject() {}

  /** The object of the answer; in a list, the item that the scenario created. */
  static JsonNode in(Exchange answer, World world) {
    JsonNode json = answer.json();
    if (!json.isArray()) {
      return json;
    }
    TestResource one = world.subject();
    int at = one.positionIn(json);
    if (at >= 0) {
      return json.path(at);
    }
    JsonNode last =
        world.expectOfList("the list", answer, Exchange::json, new ShowsItem(one)).json();
    int there = one.positionIn(last);
    return there >= 0 ? last.path(there) : MissingNode.getInstance();
  }
}
