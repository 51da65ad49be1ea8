package io.kimaicontract.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Checks the references of a document before anything follows them: each stays in the document, and
 * none leads back to itself without a property or an item on the way, which would never end.
 */
final class References {
  private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");
  private static final int DEEPEST = 200;

  private final JsonNode document;
  private final Map<String, Boolean> ending = new HashMap<>();

  private References(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with a reference of the document, in words; empty when all can be followed. */
  static Optional<String> flaw(JsonNode document) {
    return new References(document).flaw(document, 0);
  }

  private Optional<String> flaw(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return Optional.of("is nested deeper than " + DEEPEST + " levels");
    }
    if (node.isObject() && node.path("$ref").isString()) {
      Optional<String> flaw = flaw(node.path("$ref").asString());
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        Optional<String> flaw = flaw(child, depth + 1);
        if (flaw.isPresent()) {
          return flaw;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> flaw(String reference) {
    if (!reference.startsWith("#")) {
      return Optional.of(
          "refers to '" + shortened(reference) + "', which is outside of it and was not fetched");
    }
    return ends(reference, 0)
        ? Optional.empty()
        : Optional.of("has a reference to itself, '" + shortened(reference) + "'");
  }

  /** Whether the reference leads to a schema, and not back to itself. */
  private boolean ends(String reference, int depth) {
    Boolean known = ending.get(reference);
    if (known != null) {
      return known;
    }
    ending.put(reference, false); // as long as it is being followed
    boolean ends = depth <= DEEPEST && targets(reference).allMatch(to -> ends(to, depth + 1));
    ending.put(reference, ends);
    return ends;
  }

  /** The references that are followed on the same value. */
  private Stream<String> targets(String reference) {
    String pointer = reference.substring(1);
    JsonNode schema =
        pointer.isEmpty() || pointer.startsWith("/")
            ? document.at(pointer)
            : document.path(pointer);
    return Stream.concat(
            Stream.of(schema),
            COMPOSITIONS.stream().flatMap(word -> schema.path(word).valueStream()))
        .map(part -> part.path("$ref"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(to -> to.startsWith("#"));
  }

  private static String shortened(String reference) {
    return reference.length() <= 80 ? reference : reference.substring(0, 80) + "…";
  }
}
