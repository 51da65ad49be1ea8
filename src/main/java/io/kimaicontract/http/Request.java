package io.kimaicontract.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to the target.
 *
 * @param method the method in capitals
 * @param path the path with a leading slash, without query
 * @param query the parameters in the order they are sent
 * @param headers the headers beside authorisation and content type
 * @param body the body as sent, or null for none
 * @param caller the sender
 */
public record Request(
    String method,
    String path,
    List<Parameter> query,
    List<Header> headers,
    @Nullable String body,
    Caller caller) {

  /** Copies the lists, and refuses a path that would run into the host before it. */
  public Request {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with a slash, and not as '" + path + "'");
    }
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** A request without query, headers and body. */
  public static Request of(String method, String path, Caller caller) {
    return new Request(method, path, List.of(), List.of(), null, caller);
  }

  /** The same, sent by this caller. */
  public Request by(Caller caller) {
    return new Request(method, path, query, headers, body, caller);
  }

  /** The same with this query. */
  public Request query(List<Parameter> parameters) {
    return new Request(method, path, parameters, headers, body, caller);
  }

  public Request header(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Request(method, path, query, more, body, caller);
  }

  /** The same with this body; JSON unless a Content-Type header says otherwise. */
  public Request body(String text) {
    return new Request(method, path, query, headers, text, caller);
  }

  public Optional<String> payload() {
    return Optional.ofNullable(body);
  }

  /** The character set that the body is sent in: what its type says, or UTF-8. */
  Charset charset() {
    return headers.stream()
            .filter(h -> h.name().equalsIgnoreCase("Content-Type"))
            .anyMatch(h -> h.value().endsWith("charset=ISO-8859-1"))
        ? StandardCharsets.ISO_8859_1
        : StandardCharsets.UTF_8;
  }

  /** Whether a header gives the type of the body; without one the body is JSON. */
  boolean namesContentType() {
    return headers.stream().anyMatch(h -> h.name().equalsIgnoreCase("Content-Type"));
  }

  /** Whether the method is one that only reads. */
  public boolean reads() {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }
}
