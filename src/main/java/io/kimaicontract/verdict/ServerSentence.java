package io.kimaicontract.verdict;

import io.kimaicontract.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a server says of a refused request: the messages at its fields, or at the whole (rules E2 to
 * E5).
 */
final class ServerSentence {
  private static final int MESSAGES = 3;
  private static final int REFUSAL = 400;

  private ServerSentence() {}

  /** The sentence, if the answer is a refusal that has one. */
  static Optional<String> of(Response answer) {
    if (answer.status() < REFUSAL || answer.json().isEmpty()) {
      return Optional.empty();
    }
    List<String> messages = new ArrayList<>();
    collect(answer.json().get().path("errors"), "", messages);
    return messages.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("; ", messages.subList(0, Math.min(MESSAGES, messages.size()))));
  }

  private static void collect(JsonNode node, String field, List<String> messages) {
    node.path("errors")
        .forEach(
            message -> messages.add((field.isEmpty() ? "" : field + ": ") + message.asString("")));
    node.path("children")
        .forEachEntry(
            (name, child) -> collect(child, field.isEmpty() ? name : field + "." + name, messages));
  }
}
