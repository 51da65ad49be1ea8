package io.kimaicontract.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Checks that a document is valid OpenAPI 3.0: by the specification's own schema, in {@code
 * contracts/openapi-3.0.schema.json}; and that references resolve, operation ids are unique, and
 * examples fit their schemas, which that schema cannot say.
 */
public final class DocumentCheck {
  /** The beginning of what the specification expects. */
  public static final String VALID = "valid by OpenAPI 3.0: ";

  private static final String SPECIFICATION = "/contracts/openapi-3.0.schema.json";
  private static final int LONGEST = 120;

  private final JsonNode document;
  private final SchemaCheck schemas;
  private final List<SchemaFinding> findings = new ArrayList<>();

  private DocumentCheck(Contract contract) {
    this.document = contract.original();
    this.schemas = new SchemaCheck(contract.document());
  }

  /** Everything in which the document, as it was read, is not valid. */
  public static List<SchemaFinding> of(Contract contract) {
    DocumentCheck check = new DocumentCheck(contract);
    check.bySpecification();
    check.walk(check.document, "#", "");
    check.operationIds(contract);
    return List.copyOf(check.findings);
  }

  /** Of nested failures the innermost one is the cause, where no other form comes closer. */
  private void bySpecification() {
    Map<String, List<Error>> byPlace =
        specification().validate(document).stream()
            .collect(
                Collectors.groupingBy(
                    error -> error.getInstanceLocation().toString(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byPlace.forEach(
        (place, errors) -> {
          boolean outer =
              byPlace.keySet().stream()
                  .anyMatch(other -> !other.equals(place) && other.startsWith(place + "/"));
          if (!outer && !isOtherForm(place, byPlace.keySet())) {
            String expected =
                errors.stream()
                    .map(Error::getMessage)
                    .filter(message -> !message.contains("$ref") && !message.contains("only one"))
                    .findFirst()
                    .orElse("no such thing there");
            add("#" + place, VALID + expected, document.at(place));
          }
        });
  }

  /** A parameter with another fault is no query parameter for all that its place is "path". */
  private static boolean isOtherForm(String place, Set<String> all) {
    String parent = place.replaceFirst("/in$", "/");
    return !parent.equals(place)
        && all.stream().anyMatch(other -> !other.equals(place) && other.startsWith(parent));
  }

  private static Schema specification() {
    try (InputStream in = DocumentCheck.class.getResourceAsStream(SPECIFICATION)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + SPECIFICATION);
      }
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDialect(Dialects.getDraft4(), builder -> {})
          .getSchema(Json.read(schema));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void walk(JsonNode node, String pointer, String key) {
    JsonNode reference = node.path("$ref");
    if (reference.isString() && !resolves(reference.asString())) {
      add(pointer + "/$ref", "a place of the document", reference);
    }
    if (node.has("example") && !key.equals("properties")) {
      example(node, pointer);
    }
    if (node.isObject()) {
      node.forEachEntry((name, child) -> walk(child, pointer + "/" + Pointers.step(name), name));
    } else {
      for (int i = 0; i < node.size(); i++) {
        walk(node.path(i), pointer + "/" + i, "");
      }
    }
  }

  private boolean resolves(String reference) {
    return reference.startsWith("#") && !document.at(reference.substring(1)).isMissingNode();
  }

  /** The example of a schema, or of what has a schema. */
  private void example(JsonNode node, String pointer) {
    String schema = node.has("schema") ? pointer + "/schema" : pointer;
    boolean known = node.has("schema") || node.has("type") || node.has("$ref");
    if (known && node.path("schema").isObject() == node.has("schema")) {
      schemas.check(node.path("example"), schema).stream()
          .limit(1)
          .forEach(
              finding ->
                  add(
                      pointer + "/example",
                      "an example that fits its schema: " + finding.expected(),
                      node.path("example")));
    }
  }

  private void operationIds(Contract contract) {
    Map<String, Operation> first = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      JsonNode id = operation.node().path("operationId");
      if (id.isString() && first.putIfAbsent(id.asString(), operation) != null) {
        add(operation.pointer() + "/operationId", "an id that no other operation has", id);
      }
    }
  }

  private void add(String pointer, String expected, JsonNode seen) {
    String text = seen.toString();
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    findings.add(new SchemaFinding(Kind.VALUE, "", pointer, expected, shown));
  }
}
