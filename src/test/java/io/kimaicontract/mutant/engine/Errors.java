package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Error answers of mutants. */
public final class Errors {
  /** How a token is refused. */
  public static final Answer REFUSED_TOKEN =
      Answer.empty(401)
          .withHeader("Content-Type", "application/json")
          .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");

  /** What nobody may do. */
  public static final Answer FORBIDDEN = of(403, "Forbidden");

  /** A page where JSON is promised. */
  public static final Answer PAGE = Answer.html(404, "<html><h1>Not Found</h1></html>");

  private Errors() {}

  /** An answer with a JSON text. */
  public static Answer json(int status, String text) {
    return new Answer(status, Map.of("Content-Type", "application/json"), text);
  }

  /** An error with its code and phrase. */
  public static Answer of(int status, String message) {
    return json(status, "{\"code\":%d,\"message\":\"%s\"}".formatted(status, message));
  }

  /** The same refusal with another status. */
  public static Answer as(int status, String message, Answer answer) {
    return answer.status() < 400 ? answer : of(status, message);
  }

  /** Grants what is refused with that status, with a JSON text. */
  public static UnaryOperator<Answer> granted(int refused, String text) {
    return answer -> answer.status() == refused ? json(200, text) : answer;
  }

  /** Says another status in place of that one, and leaves the rest. */
  public static UnaryOperator<Answer> renumbered(int status, int other) {
    return answer -> answer.status() == status ? answer.withStatus(other) : answer;
  }
}
