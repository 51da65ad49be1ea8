package io.kimaicontract.coverage;

import io.kimaicontract.http.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

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
    Yaml.resource(RESOURCE).forEach(entry -> reasons.add(reason(entry)));
    return new Reasons(reasons);
  }

  private static Reason reason(JsonNode entry) {
    Map<String, String> unless = new LinkedHashMap<>();
    entry.path("unless").forEachEntry((name, at) -> unless.put(name, at.asString()));
    return new Reason(
        entry.path("reason").asString(),
        Yaml.texts(entry.path("operations")),
        Yaml.texts(entry.path("properties")),
        unless,
        entry.path("answered").asInt(0));
  }
}
