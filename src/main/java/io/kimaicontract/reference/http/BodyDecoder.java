package io.kimaicontract.reference.http;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Turns a body into submitted fields as Kimai does: JSON, a web form, or nothing for other media
 * types (rules H1 to H6).
 */
public final class BodyDecoder {

  private static final char REPLACEMENT = '\ufffd';
  private static final int ASCII = 127;

  private BodyDecoder() {}

  public static Fields decode(Call call) {
    String type = call.headers().getOrDefault("content-type", "application/json");
    if (call.body().isEmpty()) {
      return new Fields(Map.of());
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return form(Query.of(call.body()));
    }
    if (isNoUtf8(type, call.body())) {
      throw HttpError.of(400);
    }
    return type.startsWith("application/json") ? json(call.body()) : new Fields(Map.of());
  }

  /** Bytes that are no UTF-8 (rule H1), which Kimai takes every body for. */
  private static boolean isNoUtf8(String type, String body) {
    return type.startsWith("application/json")
        && (body.indexOf(REPLACEMENT) >= 0
            || (type.endsWith("charset=ISO-8859-1") && body.chars().anyMatch(c -> c > ASCII)));
  }

  private static Fields json(String body) {
    try {
      JsonNode root = Json.parse(body);
      if (root.isContainer()) {
        return fields(root);
      }
    } catch (JacksonException e) {
      // answered below like any unreadable body
    }
    throw HttpError.of(400);
  }

  private static Fields fields(JsonNode container) {
    Map<String, Input> values = new LinkedHashMap<>();
    if (container.isArray()) {
      for (int i = 0; i < container.size(); i++) {
        values.put(Integer.toString(i), input(container.get(i)));
      }
    } else {
      container
          .properties()
          .forEach(entry -> values.put(camel(entry.getKey()), input(entry.getValue())));
    }
    return new Fields(values);
  }

  private static Input input(JsonNode node) {
    if (node.isContainer()) {
      return new Input.Group(fields(node));
    }
    if (node.isBoolean()) {
      return node.asBoolean() ? new Input.Text("1") : new Input.Off();
    }
    return new Input.Text(
        node.isNull() ? "" : node.isNumber() ? plain(node.decimalValue()) : node.asString());
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return stripped.toPlainString();
  }

  /** The form of {@code a=1&b[c]=2}; a later value replaces an earlier one. */
  private static Fields form(Query query) {
    Map<String, Input> values = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : query.values().entrySet()) {
      int index = 0;
      for (String value : entry.getValue()) {
        place(values, entry.getKey(), index++, value);
      }
    }
    return new Fields(values);
  }

  private static void place(Map<String, Input> values, String name, int index, String value) {
    int bracket = name.indexOf('[');
    int end = name.indexOf(']', bracket + 1);
    if (bracket < 0 || end < 0) {
      values.put(camel(name), new Input.Text(value));
      return;
    }
    String key = name.substring(bracket + 1, end);
    String rest = (key.isEmpty() ? Integer.toString(index) : key) + name.substring(end + 1);
    Map<String, Input> inner = new LinkedHashMap<>();
    if (values.get(name.substring(0, bracket)) instanceof Input.Group group) {
      inner.putAll(group.fields().values());
    }
    place(inner, rest, index, value);
    values.put(camel(name.substring(0, bracket)), new Input.Group(new Fields(inner)));
  }

  /** {@code vat_id} is {@code vatId} (rule H5). */
  private static String camel(String name) {
    StringBuilder camel = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' && i > 0 && i + 1 < name.length()) {
        camel.append(Character.toUpperCase(name.charAt(++i)));
      } else {
        camel.append(c);
      }
    }
    return camel.toString();
  }
}
