package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One broken promise: it knows what to say of itself; nothing else builds failure prose. */
public sealed interface Violation permits SchemaViolation, RuleViolation, InputViolation {
  /** What is broken, in one line. */
  String title();

  /** The lines {@code expected}, {@code but} and {@code contract} of a failure, ready to indent. */
  List<Line> explain();

  /** What the ledger matches and reports group by. */
  Cause cause();

  /**
   * The same with types in place of the values of answers.
   *
   * @param hidden turns an exchange into one without values
   */
  Violation withoutValues(UnaryOperator<Exchange> hidden);

  /** The exchange that shows it, if it is one exchange. */
  Optional<Exchange> exchange();
}
