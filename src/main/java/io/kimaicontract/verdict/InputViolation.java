package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.Contrast;
import io.kimaicontract.verdict.result.Line;
import java.util.List;
import java.util.Optional;

/**
 * A generated input that the target did not handle as it must.
 *
 * @param operation the operation's name
 * @param input the field and the kind of input, such as {@code name: an emoji}
 * @param expected what must happen to such an input
 * @param seen what happened instead
 * @param shown the exchange that sent it
 */
public record InputViolation(
    String operation, String input, String expected, String seen, Exchange shown)
    implements Violation {
  /** The kind of every such violation. */
  public static final String KIND = "INPUT";

  @Override
  public String title() {
    return operation + " with " + input + " is " + Contrast.of(seen, expected);
  }

  @Override
  public List<Line> explain() {
    return List.of(
        new Line("expected", input + "   " + expected), new Line("but", input + "   was " + seen));
  }

  @Override
  public Cause cause() {
    return new Cause(operation, KIND, input, seen);
  }

  @Override
  public Optional<Exchange> exchange() {
    return Optional.of(shown);
  }
}
