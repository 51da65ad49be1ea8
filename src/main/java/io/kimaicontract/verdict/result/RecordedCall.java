package io.kimaicontract.verdict.result;

import java.time.Instant;

/**
 * One exchange in brief; the whole of it is in {@code run.har}.
 *
 * @param method the method
 * @param path the path with its query
 * @param caller who sent it
 * @param status the status of the answer
 * @param startedAt when it was sent
 * @param ms how long the answer took
 * @param entry the number of its entry in {@code run.har}, from 0; -1 where none was written
 */
public record RecordedCall(
    String method,
    String path,
    String caller,
    int status,
    Instant startedAt,
    double ms,
    int entry) {

  /**
   * Method and path with {@code {id}} in place of numbers, without query: what timings group by.
   */
  public String operation() {
    return method + " " + path.replaceAll("\\?.*", "").replaceAll("/\\d+(?=/|$)", "/{id}");
  }
}
