package io.kimaicontract.http;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One request and its answer.
 *
 * @param request what was sent
 * @param response what came back
 * @param startedAt when it was sent
 * @param took how long the answer took
 */
public record Exchange(Request request, Response response, Instant startedAt, Duration took) {

  /** The status of the answer. */
  public int status() {
    return response.status();
  }

  /** The answer as JSON; a missing node when it is not JSON. */
  public JsonNode json() {
    return response.json().orElse(MissingNode.getInstance());
  }

  /** The value at a JSON pointer of the answer; a missing node if there is no such value. */
  public JsonNode at(String pointer) {
    return json().at(pointer);
  }
}
