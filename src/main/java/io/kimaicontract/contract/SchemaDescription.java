package io.kimaicontract.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Says in a few words what the document expects at a pointer. */
final class SchemaDescription {
  /** Dates of projects are bare, whatever documents say (rule D2). */
  private static final Pattern BARE_DATE =
      Pattern.compile(
          "#/components/schemas/Project(Collection|Entity|Expanded)?/properties/(start|end|orderDate)");

  private SchemaDescription() {}

  static String of(JsonNode document, String pointer) {
    JsonNode schema = document.at(pointer.substring(1));
    if (!schema.isObject()) {
      return pointer.substring(pointer.lastIndexOf('/') + 1) + " " + schema;
    }
    if (schema.has("$ref")) {
      String ref = schema.path("$ref").asString("");
      return "object " + ref.substring(ref.lastIndexOf('/') + 1);
    }
    List<String> words = new ArrayList<>();
    words.add(schema.path("type").asString("any value"));
    String format = schema.path("format").asString("");
    if (format.equals("date-time") && BARE_DATE.matcher(pointer).matches()) {
      words.add("ISO 8601 date such as 2024-01-15, which the document calls a date-time");
    } else if (format.equals("date-time")) {
      words.add("ISO 8601 date-time with offset (RFC 3339)");
    } else if (format.equals("date")) {
      words.add("ISO 8601 date");
    } else if (!format.isEmpty()) {
      words.add("format " + format);
    }
    if (schema.has("enum")) {
      words.add("one of " + schema.path("enum"));
    }
    if (schema.path("nullable").asBoolean(false)) {
      words.add("or null");
    }
    return String.join(", ", words);
  }
}
