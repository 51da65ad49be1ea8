package io.kimaicontract.reference.http;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Ends the handling of a call with an error answer. */
public final class HttpError extends RuntimeException {

  private static final Map<Integer, String> PHRASES =
      Map.of(
          400, "Bad Request",
          401, "Unauthorized",
          403, "Forbidden",
          404, "Not Found",
          405, "Method Not Allowed",
          500, "Internal Server Error");

  private final transient Answer answer;

  public HttpError(Answer answer) {
    super("HTTP " + answer.status(), null, false, false);
    this.answer = answer;
  }

  /** An error with nothing but its code and phrase (rule E1). */
  public static HttpError of(int status) {
    return new HttpError(error(status, PHRASES.getOrDefault(status, "Error")));
  }

  /** An error page, for the web pages. */
  public static HttpError page(int status) {
    return new HttpError(
        Answer.html(status, Html.page("Error", "<h1>" + PHRASES.get(status) + "</h1>")));
  }

  public static Answer error(int status, String message) {
    ObjectNode body = Json.object();
    body.put("code", status);
    body.put("message", message);
    return Answer.json(status, body);
  }

  public Answer answer() {
    return answer;
  }
}
