package io.kimaicontract.contract;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads for whom, or when, a property is there. Kimai says it in the property's description only: a
 * pinned contract keeps that sentence as the fact {@code x-condition}.
 */
public final class PropertyCondition {
  /** The key of the fact. */
  public static final String KEY = "x-condition";

  /** The key below {@code info} of a pinned contract that has kept all such facts. */
  public static final String KEPT = "x-conditions";

  private static final String SENTENCES = "(?<=[.;!])\\s+|\\R\\s*\\R";
  private static final Pattern RESTRICTION =
      Pattern.compile("(?i)\\b(?:only|not|never|absent|omitted|missing)\\b");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i)permission|\\brole|granted|\\b(?:included|returned|contained|present|visible|available"
              + "|exposed|shown)\\b.*\\b(?:if|when|unless|for)\\b");

  private PropertyCondition() {}

  /** The condition of the property with that schema, as the document words it. */
  public static Optional<String> of(JsonNode schema) {
    String fact = schema.path(KEY).asString("");
    if (!fact.isEmpty()) {
      return Optional.of(fact);
    }
    String description = schema.path("description").asString("").strip();
    return Arrays.stream(description.split(SENTENCES))
        .filter(s -> RESTRICTION.matcher(s).find() && CONDITION.matcher(s).find())
        .map(s -> s.strip().replaceAll("\\s+", " ").replaceFirst("[.;!]$", ""))
        .findFirst();
  }

  /** Whether a property of the document that says no condition has none. */
  public static boolean areKept(JsonNode document) {
    return document.path("info").path(KEPT).asBoolean(false) || hasProse(document.path("paths"));
  }

  private static boolean hasProse(JsonNode paths) {
    return paths
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .anyMatch(operation -> operation.has("summary") || operation.has("description"));
  }
}
