package io.kimaicontract.http.health;

import io.kimaicontract.http.Request;
import io.kimaicontract.http.TargetUnreachable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An operation that never answers, although the target is well: the operation is broken. */
public final class Unanswered extends TargetUnreachable {
  private static final long serialVersionUID = 1L;

  private static final Pattern NUMBERS = Pattern.compile("/\\d+(?=[/ ;]|$)");

  private final String operation;

  Unanswered(Request request, @Nullable TargetUnreachable lost) {
    super(
        "missing ("
            + NUMBERS
                .matcher(lost == null ? "" : String.valueOf(lost.getMessage()))
                .replaceAll("/{id}")
            + ")");
    this.operation = operation(request);
  }

  /** Method and path, with {@code {id}} for numbers. */
  public String operation() {
    return operation;
  }

  static String operation(Request request) {
    return request.method() + " " + NUMBERS.matcher(request.path()).replaceAll("/{id}");
  }
}
