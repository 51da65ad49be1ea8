package io.kimaicontract.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.kimaicontract.http.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Validates values against the schemas of one document, each compiled once; safe for threads. */
final class SchemaCheck {
  private static final String ROOT = "urn:kimai-contract:document";
  private static final int LONGEST = 120;

  private final SchemaRegistry registry;
  private final JsonNode document;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  SchemaCheck(JsonNode document) {
    this.document = document;
    this.registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            builder ->
                builder
                    .schemas(Map.of(ROOT, Json.write(document)))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .regularExpressionFactory(LimitedRegularExpression::of)
                            .build()));
  }

  /** The differences between the value and the schema at the pointer. */
  List<SchemaFinding> check(JsonNode value, String pointer) {
    return compiled.computeIfAbsent(pointer, this::compile).validate(value).stream()
        .filter(error -> !error.getKeyword().equals("oneOf") || !hasInner(error))
        .filter(error -> !isOnlyNotNull(error))
        .map(error -> schemaFinding(error, pointer))
        .distinct()
        .toList();
  }

  private static boolean hasInner(Error error) {
    return error.getInstanceNode() == null;
  }

  /**
   * In a choice between null and another schema, a value other than null is judged by the other
   * schema.
   */
  private static boolean isOnlyNotNull(Error error) {
    return error.getKeyword().equals("enum")
        && error.getSchemaNode() != null
        && error.getSchemaNode().toString().equals("[null]");
  }

  private Schema compile(String pointer) {
    return registry.getSchema(SchemaLocation.of(ROOT + pointer));
  }

  private SchemaFinding schemaFinding(Error error, String start) {
    String instance = error.getInstanceLocation().toString();
    String schema = error.getSchemaLocation().getFragment().toString();
    String parent = "#" + schema.substring(0, Math.max(0, schema.lastIndexOf('/')));
    String property = error.getProperty();
    return switch (error.getKeyword()) {
      case "required" -> missing(instance, parent, property);
      case "additionalProperties" -> undeclared(error, instance, parent, property);
      case "type" -> at(SchemaFinding.Kind.TYPE, error, instance, referrer(error, start, parent));
      case "format" -> at(SchemaFinding.Kind.FORMAT, error, instance, parent);
      default -> at(SchemaFinding.Kind.VALUE, error, instance, "#" + schema);
    };
  }

  /**
   * The place from which the document refers to the schema of the error, or else the schema's own.
   */
  private String referrer(Error error, String start, String fallback) {
    String[] steps = error.getEvaluationPath().toString().substring(1).split("/");
    String at = start;
    String referrer = fallback;
    for (int i = 0; i < steps.length - 1; i++) {
      boolean last = i == steps.length - 2;
      if (!steps[i].equals("$ref")) {
        at = at + "/" + steps[i];
        referrer = fallback;
        continue;
      }
      referrer = last ? at : fallback;
      at = document.at(at.substring(1)).path("$ref").asString(at);
    }
    return referrer;
  }

  private SchemaFinding missing(String instance, String parent, String property) {
    String place = parent + "/properties/" + Pointers.step(property);
    return new SchemaFinding(
        SchemaFinding.Kind.MISSING,
        instance + "/" + Pointers.step(property),
        place,
        SchemaDescription.of(document, place),
        "missing");
  }

  private static SchemaFinding undeclared(
      Error error, String instance, String parent, String property) {
    JsonNode object = error.getInstanceNode();
    String seen = object == null ? "present" : shorten(object.path(property).toString());
    return new SchemaFinding(
        SchemaFinding.Kind.UNDECLARED,
        instance + "/" + Pointers.step(property),
        parent + "/properties/" + Pointers.step(property),
        "no such property",
        seen);
  }

  private SchemaFinding at(SchemaFinding.Kind kind, Error error, String instance, String place) {
    JsonNode value = error.getInstanceNode();
    String seen = value == null ? "?" : shorten(value.toString());
    return new SchemaFinding(kind, instance, place, SchemaDescription.of(document, place), seen);
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
