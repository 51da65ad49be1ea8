package io.kimaicontract.replay;

import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Placeholder;
import io.kimaicontract.http.Request;
import java.util.regex.Pattern;

/**
 * What differs from run to run in the texts of requests, so that names stay unique when a request
 * is sent again.
 *
 * @param run the id of the run, which its names carry; empty if none
 * @param place the beginning of the seven-digit numbers of its scenarios; empty if none
 */
public record Marks(String run, String place) {
  /** No marks. */
  public static final Marks NONE = new Marks("", "");

  /** The variable for the id of a run. */
  public static final String RUN = "RUN";

  /** The variable for the beginning of numbers. */
  public static final String PLACE = "PLACE";

  /** The variable for the passwords of new users, which reports mask. */
  public static final String NEW_PASSWORD = "NEW_PASSWORD";

  /** The request with variables in place of the marks. */
  Request replaced(Request request) {
    Request mapped =
        new Request(
            request.method(),
            replaced(request.path()),
            request.query().stream()
                .map(p -> new Parameter(p.name(), replaced(p.value())))
                .toList(),
            request.headers(),
            null,
            request.caller());
    return request.payload().map(body -> mapped.body(replaced(body))).orElse(mapped);
  }

  /** The text with variables in place of the marks. */
  public String replaced(String text) {
    String named = run.isEmpty() ? text : text.replace(run, Placeholder.of(RUN));
    return place.isEmpty()
        ? named
        : Pattern.compile("(?<!\\d)" + place + "(\\d{4})(?!\\d)")
            .matcher(named)
            .replaceAll(Placeholder.of(PLACE) + "$1");
  }
}
