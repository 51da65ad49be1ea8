package io.kimaicontract.http;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The answer of the target.
 *
 * @param status the status code
 * @param headers the headers in the order received
 * @param body the body as text, empty when there was none
 */
public record Response(int status, List<Header> headers, String body) {
  /** Copies the list. */
  public Response {
    headers = List.copyOf(headers);
  }

  /** The first value of the header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(h -> h.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  /** The body as JSON, or nothing when it is not JSON. */
  public Optional<JsonNode> json() {
    return Json.parse(body);
  }

  /** Whether it is a refusal beyond doubt, which leaves everything as it was. */
  public boolean refused() {
    return status >= 400 && status < 500 && json().isPresent();
  }

  /** Whether the status is 2xx. */
  public boolean succeeded() {
    return status >= 200 && status < 300;
  }
}
