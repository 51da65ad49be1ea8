package io.kimaicontract.mutant;

import io.kimaicontract.reference.Answer;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Error answers of mutants. */
final class Errors {
  /** How a token is refused. */
  static final Answer REFUSED_TOKEN =
      Answer.empty(401)
          .withHeader("Content-Type", "application/json")
          .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");

  /** What nobody may do. */
  static final Answer FORBIDDEN = of(403, "Forbidden");

  /** A page where JSON is promised. */
  static final Answer PAGE = Answer.html(404, "<html><h1>Not Found</h1></html>");

  private Errors() {}

  /** An answer with a JSON text. */
  static Answer json(int status, String text) {
    return new Answer(status, Map.of("Content-Type", "application/json"), text);
  }

  /** An error with its code and phrase. */
  static Answer of(int status, String message) {
    return json(status, "{\"code\":%d,\"message\":\"%s\"}".formatted(status, message));
  }

  /** The same refusal with another status. */
  static Answer as(int status, String message, Answer answer) {
    return answer.status() < 400 ? answer : of(status, message);
  }

  /** Grants what is refused with that status, with a JSON text. */
  static UnaryOperator<Answer> granted(int refused, String text) {
    return answer -> answer.status() == refused ? json(200, text) : answer;
  }

  /** Says another status in place of that one, and leaves the rest. */
  static UnaryOperator<Answer> renumbered(int status, int other) {
    return answer -> answer.status() == status ? answer.withStatus(other) : answer;
  }
}
