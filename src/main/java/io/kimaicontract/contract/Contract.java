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
  /** Marks a declared property that an answer may lack. */
  public static final String OPTIONAL = "x-optional";

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

  /** The same for a target of that version, where the document does not name its version. */
  public Contract ofVersion(KimaiVersion target) {
    List<VisibilityRule> rules = VisibilityRule.of(kimaiVersion().orElse(target));
    return rules.equals(visibilityRules) ? this : new Contract(this, rules);
  }

  /** The same source, with this document. */
  public Contract of(JsonNode other) {
    return new Contract(other, source);
  }

  /**
   * Reads a document in JSON.
   *
   * @throws UnreadableContract when it is not an OpenAPI 3 document with at least one operation
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
    Optional<String> flaw = References.flaw(document);
    if (flaw.isPresent()) {
      throw new UnreadableContract(
          source.sentence() + " " + flaw.get() + "; give a document that is complete in itself");
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

  /** The document with strict schemas: an object has all declared properties and no other. */
  public JsonNode strict() {
    return StrictSchemas.of(document, this::isConditional);
  }

  /** Validates against the document's schemas, each compiled at its first use. */
  SchemaCheck schemas() {
    return schemas;
  }

  /** The properties that only some readers see in its version. */
  List<VisibilityRule> visibilityRules() {
    return visibilityRules;
  }

  /** True if the answer about a record of that list depends on its reader. */
  public boolean dependsOnReader(String path) {
    return visibilityRules.stream().anyMatch(r -> path.equals("/api/" + r.record().list()));
  }

  /** True if only some readers see a property of that name. */
  public boolean isForSomeReaders(String property) {
    return visibilityRules.stream().anyMatch(rule -> rule.properties().contains(property));
  }

  /** True if only some readers see that property of that schema, as far as is known here. */
  public boolean isConditional(String schema, String property) {
    return visibilityRules.stream().anyMatch(rule -> rule.covers(schema, property));
  }

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

  /** True if the contract has the operation, named as in {@code DELETE /api/customers/{id}}. */
  public boolean has(String operation) {
    return operation(operation).isPresent();
  }

  /** The operation with the name, if the contract has it. */
  public Optional<Operation> operation(String name) {
    return operations.stream().filter(o -> o.name().equals(name)).findFirst();
  }

  /**
   * True if the document says that the operation needs no token: its own {@code security} is empty
   * or allows nothing, or neither it nor the document has one, while other operations do.
   */
  public boolean isPublic(Operation operation) {
    JsonNode own = operation.node().path("security");
    if (own.isArray()) {
      return allowsNothing(own);
    }
    JsonNode all = document.path("security");
    return all.isArray()
        ? allowsNothing(all)
        : operations.stream().anyMatch(o -> o.node().path("security").isArray());
  }

  private static boolean allowsNothing(JsonNode security) {
    return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
  }

  /** The node at the pointer, which starts with {@code #}. */
  public JsonNode at(String pointer) {
    return document.at(pointer.substring(1));
  }

  /** True if the document declares itself a corrected version of a release's document. */
  public boolean isCorrected() {
    return document.path("info").path("x-corrected").asBoolean(false);
  }

  /** The pointer after following references. */
  public String resolve(String pointer) {
    String at = pointer;
    while (at(at).path("$ref").isString()) {
      at = at(at).path("$ref").asString();
    }
    return at;
  }

  /** The schema after following references. */
  public JsonNode resolved(JsonNode schema) {
    JsonNode at = schema;
    while (at.path("$ref").isString()) {
      at = at(at.path("$ref").asString());
    }
    return at;
  }

  /** The version in the title, such as {@code Kimai 2.24.0}, if there is one. */
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
