package io.kimaicontract.http.health;

import io.kimaicontract.http.Request;
import io.kimaicontract.http.TargetUnreachable;

/** An operation that never answers, although the target is well: the operation is broken. */
public final class Unanswered extends TargetUnreachable {
  private static final long serialVersionUID = 1L;

  private final String operation;

  Unanswered(Request request, String sentence) {
    super(sentence);
    this.operation = operation(request);
  }

  /** Method and path, with {@code {id}} for numbers. */
  public String operation() {
    return operation;
  }

  static String operation(Request request) {
    return request.method() + " " + request.path().replaceAll("/\\d+(?=/|$)", "/{id}");
  }
}
