package io.kimaicontract.reference.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request as it arrived.
 *
 * @param headers by lower-case name
 * @param user the name of the authenticated user, if any
 */
public record Call(
    String method,
    String path,
    Query query,
    Map<String, String> headers,
    String body,
    @Nullable String user) {

  /** Copies the headers. */
  public Call {
    headers = Map.copyOf(headers);
  }

  /** The value of a header, or null. */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /** The body as JSON. */
  public JsonNode json() {
    return Json.parse(body);
  }

  /** The same with another method. */
  public Call withMethod(String other) {
    return new Call(other, path, query, headers, body, user);
  }

  /** The same with another path. */
  public Call withPath(String other) {
    return new Call(method, other, query, headers, body, user);
  }

  /** The same with another query. */
  public Call withQuery(Query other) {
    return new Call(method, path, other, headers, body, user);
  }

  /** The same with one more header. */
  public Call withHeader(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(name.toLowerCase(Locale.ROOT), value);
    return new Call(method, path, query, all, body, user);
  }

  /** The same without that header. */
  public Call withoutHeader(String name) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.remove(name.toLowerCase(Locale.ROOT));
    return new Call(method, path, query, all, body, user);
  }

  /** The same with another body. */
  public Call withBody(String other) {
    return new Call(method, path, query, headers, other, user);
  }

  /** The same with a JSON body. */
  public Call withJson(JsonNode json) {
    return withBody(Json.write(json));
  }

  public Call withUser(@Nullable String name) {
    return new Call(method, path, query, headers, body, name);
  }
}
