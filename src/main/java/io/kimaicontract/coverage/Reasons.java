package io.kimaicontract.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Why operations cannot be seen to succeed, as {@code /coverage/reasons.yaml} has it.
 *
 * @param byOperation the reason by the operation's name
 */
record Reasons(Map<String, Reason> byOperation) {
  private static final String RESOURCE = "/coverage/reasons.yaml";

  /** The reasons of this jar. */
  static Reasons builtIn() {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    for (JsonNode entry : read()) {
      Map<String, String> unless = new LinkedHashMap<>();
      entry.path("unless").forEachEntry((name, at) -> unless.put(name, at.asString()));
      Reason reason =
          new Reason(entry.path("reason").asString(), unless, entry.path("answered").asInt(0));
      entry.path("operations").forEach(o -> reasons.put(o.asString(), reason));
    }
    return new Reasons(reasons);
  }

  private static JsonNode read() {
    try (InputStream in = Reasons.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      return new YAMLMapper().readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
