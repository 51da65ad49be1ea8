package io.kimaicontract.contract;

import io.kimaicontract.http.Json;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The promise in schemas: a parsed doc.json, and where it came from. */
public final class Contract {
  private static final List<String> METHODS =
      List.of("get", "post", "put", "patch", "delete", "head", "options");

  private final JsonNode original;
  private final JsonNode document;
  private final ContractSource source;
  private final List<Operation> operations;
  private final List<Route> routes;
  private final List<VisibilityRule> visibilityRules;
  private final SchemaCheck schemas;

  /**
   * An operation and the paths of its requests, compiled once: every exchange looks for its own.
   */
  private record Route(Operation operation, Pattern paths) {}

  private Contract(JsonNode original, ContractSource source) {
    this.original = original;
    this.document = DocumentRepair.normalise(original);
    this.source = source;
    this.operations = operations(document);
    this.routes = operations.stream().map(o -> new Route(o, o.paths())).toList();
    this.visibilityRules = kimaiVersion().map(VisibilityRule::of).orElse(List.of());
    this.schemas = new SchemaCheck(StrictSchemas.of(document, this::isConditional));
  }

  private Contract(Contract other, List<VisibilityRule> visibilityRules) {
    this.original = other.original;
    this.document = other.document;
    this.source = other.source;
    this.operations = other.operations;
    this.routes = other.routes;
    this.visibilityRules = visibilityRules;
    this.schemas = new SchemaCheck(StrictSchemas.of(document, this::isConditional));
  }

  /** The same for a target of that version, where the document does not say of which it is. */
  public Contract ofVersion(KimaiVersion target) {
    List<VisibilityRule> rules = VisibilityRule.of(kimaiVersion().orElse(target));
    return rules.equals(visibilityRules) ? this : new Contract(this, rules);
  }

  /**
   * Reads a document in JSON.
   *
   * @throws UnreadableContract when it is no OpenAPI 3 document with at least one operation
   */
  public static Contract parse(String json, ContractSource source) {
    JsonNode document =
        Json.parse(json)
            .orElseThrow(
                () ->
                    new UnreadableContract(
                        source.sentence() + " is not JSON; give an OpenAPI document"));
    if (!document.path("openapi").asString("").startsWith("3.")) {
      throw new UnreadableContract(
          source.sentence() + " has no 'openapi: 3.x'; give an OpenAPI 3 document in JSON");
    }
    Contract contract = new Contract(document, source);
    if (contract.operations.isEmpty()) {
      throw new UnreadableContract(source.sentence() + " declares no operation under 'paths'");
    }
    return contract;
  }

  /** The document as it was read. */
  public JsonNode original() {
    return original;
  }

  /** The normalised document. */
  public JsonNode document() {
    return document;
  }

  /** Validates against the document's schemas, each compiled at its first use. */
  SchemaCheck schemas() {
    return schemas;
  }

  /** Which properties answers of its version have for some readers only. */
  List<VisibilityRule> visibilityRules() {
    return visibilityRules;
  }

  /** Whether what is answered of a record of the list depends on who reads it. */
  public boolean dependsOnReader(String path) {
    return visibilityRules.stream().anyMatch(r -> path.equals("/api/" + r.record().list()));
  }

  /** Whether a property of that name is there for some readers only. */
  public boolean isForSomeReaders(String property) {
    return visibilityRules.stream().anyMatch(rule -> rule.properties().contains(property));
  }

  /** Whether that property of that schema is known to be there for some readers only. */
  public boolean isConditional(String schema, String property) {
    return visibilityRules.stream().anyMatch(rule -> rule.covers(schema, property));
  }

  /** Where the document came from. */
  public ContractSource source() {
    return source;
  }

  /** Every operation, in the document's order. */
  public List<Operation> operations() {
    return operations;
  }

  /** The operation that a request calls; literal paths win over templates. */
  public Optional<Operation> find(String method, String path) {
    return routes.stream()
        .filter(r -> r.operation.method().equals(method) && r.paths.matcher(path).matches())
        .map(Route::operation)
        .max(Comparator.comparingLong(Operation::literals));
  }

  /** Whether the contract has the operation, named as in {@code DELETE /api/customers/{id}}. */
  public boolean has(String operation) {
    return operation(operation).isPresent();
  }

  /** The operation with the name, if the contract has it. */
  public Optional<Operation> operation(String name) {
    return operations.stream().filter(o -> o.name().equals(name)).findFirst();
  }

  /** What stands at the pointer, which starts with {@code #}. */
  public JsonNode at(String pointer) {
    return document.at(pointer.substring(1));
  }

  /** Whether the document says of itself that it is a release's with its errors mended. */
  public boolean isCorrected() {
    return document.path("info").path("x-corrected").asBoolean(false);
  }

  /** Where the pointer leads when references are followed. */
  public String resolve(String pointer) {
    String at = pointer;
    while (at(at).path("$ref").isString()) {
      at = at(at).path("$ref").asString();
    }
    return at;
  }

  /** The schema that stands there when references are followed. */
  public JsonNode resolved(JsonNode schema) {
    JsonNode at = schema;
    while (at.path("$ref").isString()) {
      at = at(at.path("$ref").asString());
    }
    return at;
  }

  /** The version that the title names, such as {@code Kimai 2.24.0}, if it does. */
  public Optional<KimaiVersion> kimaiVersion() {
    String title = document.path("info").path("title").asString("");
    return title.startsWith("Kimai ") ? KimaiVersion.parse(title.substring(6)) : Optional.empty();
  }

  private static List<Operation> operations(JsonNode document) {
    List<Operation> found = new ArrayList<>();
    document
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, node) -> {
                      if (METHODS.contains(method)) {
                        found.add(new Operation(method.toUpperCase(Locale.ROOT), path, node));
                      }
                    }));
    return List.copyOf(found);
  }
}
