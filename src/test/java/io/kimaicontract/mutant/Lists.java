package io.kimaicontract.mutant;

import io.kimaicontract.reference.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists of answers that are not in order. */
final class Lists {
  private Lists() {}

  /** The list from its end to its begin. */
  static Answer reversed(Answer answer) {
    if (answer.status() != 200 || !(answer.json() instanceof ArrayNode list)) {
      return answer;
    }
    ArrayNode other = list.arrayNode();
    for (int i = list.size() - 1; i >= 0; i--) {
      JsonNode item = list.get(i);
      other.add(item);
    }
    return answer.withJson(other);
  }
}
