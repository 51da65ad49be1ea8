package io.kimaicontract.reference.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One response before it is sent.
 *
 * @param headers by name as sent
 * @param body the text, empty for none
 */
public record Answer(int status, Map<String, String> headers, String body) {

  private static final String JSON = "application/json";

  /** Copies the headers. */
  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A JSON answer. */
  public static Answer json(int status, JsonNode json) {
    return new Answer(status, Map.of("Content-Type", JSON), Json.write(json));
  }

  /** A page. */
  public static Answer html(int status, String page) {
    return new Answer(status, Map.of("Content-Type", "text/html; charset=UTF-8"), page);
  }

  /** An answer without a body. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), "");
  }

  /** A redirect to that location. */
  public static Answer redirect(int status, String location) {
    String page =
        "<!DOCTYPE html><html><head><title>Redirecting</title></head><body><a href=\"%s\">%s</a></body></html>"
            .formatted(location, location);
    return html(status, page)
        .withHeader("Content-Type", "text/html; charset=utf-8")
        .withHeader("Location", location);
  }

  /** The value of a header, or null. */
  public @Nullable String header(String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** True if the body is JSON. */
  public boolean isJson() {
    return JSON.equals(header("Content-Type")) && !body.isEmpty();
  }

  /** The body as JSON. */
  public JsonNode json() {
    return Json.parse(body);
  }

  /** The same with another status. */
  public Answer withStatus(int other) {
    return new Answer(other, headers, body);
  }

  /** The same with one more header. */
  public Answer withHeader(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.keySet().removeIf(name::equalsIgnoreCase);
    all.put(name, value);
    return new Answer(status, all, body);
  }

  /** The same without that header. */
  public Answer withoutHeader(String name) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.keySet().removeIf(name::equalsIgnoreCase);
    return new Answer(status, all, body);
  }

  /** The same with another body. */
  public Answer withBody(String other) {
    return new Answer(status, headers, other);
  }

  /** The same with another JSON body. */
  public Answer withJson(JsonNode json) {
    return withBody(Json.write(json)).withHeader("Content-Type", JSON);
  }
}
