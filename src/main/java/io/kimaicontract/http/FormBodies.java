package io.kimaicontract.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Sends JSON bodies as web forms from the moment that it is told to, as a page of a browser would
 * (rule H3). A form has no booleans: it sends 1 for true, and leaves out what is false.
 */
public final class FormBodies implements Transport {
  /** The type of a web form. */
  public static final String TYPE = "application/x-www-form-urlencoded";

  private final Transport inner;
  private volatile boolean begun;

  /** JSON over the transport until {@link #begin}. */
  public FormBodies(Transport inner) {
    this.inner = inner;
  }

  /** From now on bodies are forms. */
  public void begin() {
    begun = true;
  }

  @Override
  public Exchange send(Request request) {
    return inner.send(begun ? asForm(request) : request);
  }

  private static Request asForm(Request request) {
    return request
        .payload()
        .filter(body -> !request.namesContentType())
        .flatMap(Json::parse)
        .map(body -> request.header("Content-Type", TYPE).body(form(body)))
        .orElse(request);
  }

  /** The form of a JSON object or list, such as {@code name=x&members[0][user]=5}. */
  static String form(JsonNode body) {
    List<Parameter> fields = new ArrayList<>();
    add(fields, "", body);
    return fields.stream()
        .map(f -> UrlEncoding.encode(f.name()) + "=" + UrlEncoding.encode(f.value()))
        .collect(Collectors.joining("&"));
  }

  /** The value of a field of a form; empty if it has none. */
  public static String field(String form, String name) {
    return Parameter.parse(form).stream()
        .filter(field -> UrlEncoding.decode(field.name()).equals(name))
        .map(field -> UrlEncoding.decode(field.value()))
        .findFirst()
        .orElse("");
  }

  private static void add(List<Parameter> fields, String name, JsonNode value) {
    if (value.isObject()) {
      value.properties().forEach(e -> add(fields, below(name, e.getKey()), e.getValue()));
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        add(fields, below(name, String.valueOf(i)), value.path(i));
      }
    } else if (value.isBoolean()) {
      fields.addAll(value.asBoolean() ? List.of(new Parameter(name, "1")) : List.of());
    } else {
      fields.add(new Parameter(name, value.isNull() ? "" : value.asString()));
    }
  }

  private static String below(String name, String key) {
    return name.isEmpty() ? key : name + "[" + key + "]";
  }
}
