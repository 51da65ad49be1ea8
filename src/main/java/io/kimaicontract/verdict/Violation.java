package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import java.util.List;
import java.util.Optional;

/** One broken promise: it knows what to say of itself; nothing else builds failure prose. */
public sealed interface Violation permits SchemaViolation, RuleViolation {
  /** What is broken, in one line. */
  String title();

  /** The lines {@code expected}, {@code but} and {@code contract} of a failure, ready to indent. */
  List<Line> explain();

  /** What the ledger matches and reports group by. */
  Cause cause();

  /** The exchange that shows it, if it is one exchange. */
  Optional<Exchange> exchange();

  /** One labelled line of a failure. */
  record Line(String label, String text) {}

  /**
   * What is broken, without the particulars of one occurrence.
   *
   * @param operation the operation, such as {@code GET /api/timesheets/{id}}; empty if none
   * @param kind the sort: a finding's kind, or {@code RULE}
   * @param place a schema pointer, or the subject of a rule such as {@code /visible}
   * @param seen what was seen instead
   */
  record Cause(String operation, String kind, String place, String seen) {}
}
