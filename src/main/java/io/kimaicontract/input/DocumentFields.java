package io.kimaicontract.input;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Every place of a document's operations that takes a value. */
final class DocumentFields {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
  private static final Pattern TIME = Pattern.compile("begin|end|modified_after|.*At");
  private static final Pattern DAY = Pattern.compile("start|.*Date");
  private static final Set<String> RECORDS =
      Set.of("user", "customer", "project", "activity", "supervisor", "teams");
  private static final String DIGITS = "\\d+";

  private final Contract contract;
  private final List<InputField> fields = new ArrayList<>();

  private DocumentFields(Contract contract) {
    this.contract = contract;
  }

  /** The fields, in the document's order. */
  static List<InputField> of(Contract contract) {
    DocumentFields all = new DocumentFields(contract);
    contract.operations().forEach(all::add);
    return List.copyOf(all.fields);
  }

  private void add(Operation operation) {
    Matcher parts = PART.matcher(operation.path());
    while (parts.find()) {
      fields.add(
          new InputField(
              operation, InputPlace.PATH, parts.group(1), ValueType.ID, true, List.of(), ""));
    }
    operation.query().forEach(parameter -> addParameter(operation, parameter));
    operation.bodyPointer().ifPresent(pointer -> addBody(operation, contract.at(pointer)));
  }

  private void addParameter(Operation operation, JsonNode parameter) {
    String name = parameter.path("name").asString("");
    List<String> choices = operation.queryValues().getOrDefault(name, List.of());
    JsonNode schema = parameter.path("schema");
    boolean list = name.endsWith("[]");
    fields.add(
        new InputField(
            operation,
            InputPlace.QUERY,
            name,
            list ? ValueType.LIST : parameterType(name, schema, choices),
            parameter.path("required").asBoolean(false),
            choices,
            ""));
  }

  private static ValueType parameterType(String name, JsonNode schema, List<String> choices) {
    String pattern = schema.path("pattern").asString("");
    if (pattern.replaceAll("^\\^?\\(?(?:\\?:)?", "").startsWith(DIGITS)) {
      return RECORDS.contains(name) ? ValueType.ID : ValueType.NUMBER;
    }
    return choices.isEmpty() ? named(name) : ValueType.CHOICE;
  }

  private void addBody(Operation operation, JsonNode given) {
    String form = component(given);
    fields.add(
        new InputField(operation, InputPlace.BODY, "", ValueType.TEXT, false, List.of(), form));
    addProperties(operation, given, "", form);
  }

  private void addProperties(Operation operation, JsonNode given, String prefix, String form) {
    JsonNode schema = contract.resolved(given);
    if (schema.path("items").isObject()) {
      addProperties(operation, schema.path("items"), prefix + "0.", form);
      return;
    }
    Set<String> required =
        schema
            .path("required")
            .valueStream()
            .map(r -> r.asString(""))
            .collect(Collectors.toCollection(TreeSet::new));
    schema
        .path("properties")
        .forEachEntry(
            (name, property) -> {
              JsonNode its = contract.resolved(property);
              fields.add(
                  new InputField(
                      operation,
                      InputPlace.FIELD,
                      prefix + name,
                      type(name, its),
                      required.contains(name),
                      its.path("enum").valueStream().map(v -> v.asString("")).toList(),
                      form));
              if (contract.resolved(its.path("items")).has("properties")) {
                addProperties(operation, its, prefix + name + ".", form);
              }
            });
  }

  private static ValueType type(String name, JsonNode schema) {
    if (schema.path("enum").isArray()) {
      return ValueType.CHOICE;
    }
    String format = schema.path("format").asString("");
    return switch (schema.path("type").asString("")) {
      case "integer" -> RECORDS.contains(name) ? ValueType.ID : ValueType.NUMBER;
      case "number", "" -> ValueType.NUMBER;
      case "boolean" -> ValueType.BOOLEAN;
      case "array" -> ValueType.LIST;
      default ->
          switch (format) {
            case "date" -> ValueType.DATE;
            case "date-time" -> ValueType.DATE_TIME;
            default -> format.endsWith(" id") ? ValueType.ID : named(name);
          };
    };
  }

  /** Kimai's documents give few formats; the name tells the rest. */
  private static ValueType named(String name) {
    if (TIME.matcher(name).matches()) {
      return ValueType.DATE_TIME;
    }
    return DAY.matcher(name).matches() ? ValueType.DATE : ValueType.TEXT;
  }

  private static String component(JsonNode schema) {
    String at =
        schema.path("items").has("$ref")
            ? schema.path("items").path("$ref").asString("")
            : schema.path("$ref").asString("");
    return at.substring(at.lastIndexOf('/') + 1);
  }
}
