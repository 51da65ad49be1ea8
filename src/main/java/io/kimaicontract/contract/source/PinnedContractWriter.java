package io.kimaicontract.contract.source;

import io.kimaicontract.contract.PropertyCondition;
import java.util.List;
import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an OpenAPI document in our own form: its facts only, in its own order, one space a level.
 * A description that says for whom a property is there is a fact, and kept as such.
 *
 * <p>Left out is what promises nothing to a client: descriptions, titles, summaries, examples,
 * links, and the servers, which are those of one installation.
 */
public final class PinnedContractWriter {
  private static final Set<String> PROSE =
      Set.of("description", "title", "summary", "example", "examples", "externalDocs", "servers");
  private static final Set<String> VALUES = Set.of("default", "enum", "const", "required");
  private static final Set<String> MAPS =
      Set.of(
          "paths", "responses", "content", "headers", "schemas", "properties", "securitySchemes");
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);

  private PinnedContractWriter() {}

  /** The document's facts as text with a line end, titled such as {@code Kimai 2.24.0}. */
  public static String of(JsonNode document, String title) {
    ObjectNode facts = (ObjectNode) object(document, false);
    JsonNode version = document.path("info").path("version");
    ObjectNode info = MAPPER.createObjectNode().put("title", title);
    facts.set("info", version.isMissingNode() ? info : info.set("version", version));
    if (PropertyCondition.areKept(document)) {
      info.put(PropertyCondition.KEPT, true);
    }
    return MAPPER.writer().with(PRINTER).writeValueAsString(facts) + "\n";
  }

  /** A copy of an object whose names are keywords of OpenAPI. */
  private static JsonNode object(JsonNode from, boolean response) {
    ObjectNode facts = MAPPER.createObjectNode();
    from.forEachEntry(
        (keyword, value) -> {
          if (VALUES.contains(keyword)) {
            facts.set(keyword, value.deepCopy());
          } else if (!PROSE.contains(keyword)) {
            facts.set(keyword, MAPS.contains(keyword) ? map(keyword, value) : any(value));
          }
        });
    return response ? facts.put("description", "") : facts;
  }

  /** A copy of an object whose names are chosen by the document. */
  private static JsonNode map(String keyword, JsonNode from) {
    if (!from.isObject()) {
      return any(from);
    }
    ObjectNode facts = MAPPER.createObjectNode();
    from.forEachEntry(
        (name, value) -> {
          JsonNode copy =
              value.isObject() ? object(value, keyword.equals("responses")) : any(value);
          facts.set(name, copy);
          if (keyword.equals("properties") && copy instanceof ObjectNode property) {
            PropertyCondition.of(value)
                .ifPresent(condition -> property.put(PropertyCondition.KEY, condition));
          }
        });
    return facts;
  }

  private static JsonNode any(JsonNode from) {
    if (from.isObject()) {
      return object(from, false);
    }
    if (!from.isArray()) {
      return from;
    }
    ArrayNode facts = MAPPER.createArrayNode();
    List.copyOf(from.values()).forEach(value -> facts.add(any(value)));
    return facts;
  }
}
