package io.kimaicontract.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Says in which form a value is written, without the value. */
final class ValueForm {
  private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
  private static final String TIME = "\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?";

  /** The forms of texts; the first that matches counts. */
  private static final Map<String, Pattern> TEXTS = texts();

  private ValueForm() {}

  static String of(JsonNode value) {
    if (value.isNull()) {
      return "null";
    }
    if (value.isBoolean()) {
      return "boolean";
    }
    if (value.isIntegralNumber()) {
      return "integer";
    }
    if (value.isNumber()) {
      return "number with decimals";
    }
    if (value.isContainer()) {
      return value.isArray() ? "array" : "object";
    }
    return TEXTS.entrySet().stream()
        .filter(form -> form.getValue().matcher(value.asString("")).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("text");
  }

  private static Map<String, Pattern> texts() {
    Map<String, Pattern> forms = new LinkedHashMap<>();
    forms.put("date-time +hh:mm", Pattern.compile(DATE + "T" + TIME + "[+-]\\d\\d:\\d\\d"));
    forms.put("date-time +hhmm", Pattern.compile(DATE + "T" + TIME + "[+-]\\d{4}"));
    forms.put("date-time Z", Pattern.compile(DATE + "T" + TIME + "Z"));
    forms.put("date-time without offset", Pattern.compile(DATE + "[T ]" + TIME));
    forms.put("date", Pattern.compile(DATE));
    return forms;
  }
}
