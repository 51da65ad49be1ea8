package io.kimaicontract.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Why parts of a contract cannot be seen, as {@code /coverage/reasons.yaml} has it.
 *
 * @param all every reason; of several that fit the first counts
 */
record Reasons(List<Reason> all) {
  private static final String RESOURCE = "/coverage/reasons.yaml";

  /** The reasons of this jar. */
  static Reasons builtIn() {
    List<Reason> reasons = new ArrayList<>();
    read().forEach(entry -> reasons.add(reason(entry)));
    return new Reasons(reasons);
  }

  private static Reason reason(JsonNode entry) {
    Map<String, String> unless = new LinkedHashMap<>();
    entry.path("unless").forEachEntry((name, at) -> unless.put(name, at.asString()));
    return new Reason(
        entry.path("reason").asString(),
        texts(entry.path("operations")),
        texts(entry.path("properties")),
        unless,
        entry.path("answered").asInt(0));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
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
