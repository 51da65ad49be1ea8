package io.kimaicontract.verdict;

import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.List;

/**
 * What a whole run came to.
 *
 * @param results every scenario's result, in the order they ended
 * @param stale entries of the ledger that had an opportunity in this run and were not seen
 * @param leftovers what the run created and could not remove, one sentence each
 * @param disabledUsers users whom the run made and could only disable, which is no fault
 * @param narrowed how the run was narrowed by tags or names; empty when it was not
 * @param strict whether the ledger was ignored
 */
public record Verdict(
    List<ScenarioResult> results,
    List<Deviation> stale,
    List<String> leftovers,
    List<String> disabledUsers,
    String narrowed,
    boolean strict) {

  /** What a run that could delete the users it made came to. */
  public Verdict(
      List<ScenarioResult> results,
      List<Deviation> stale,
      List<String> leftovers,
      String narrowed,
      boolean strict) {
    this(results, stale, leftovers, List.of(), narrowed, strict);
  }

  /** How many scenarios came to the outcome. */
  public long count(Outcome outcome) {
    return results.stream().filter(r -> r.outcome() == outcome).count();
  }

  /** How many comparisons were made. */
  public long checks() {
    return results.stream().mapToLong(r -> r.checks().size()).sum();
  }

  /** Whether a scenario broke a promise, also one in which the suite failed afterwards. */
  boolean broken() {
    return results.stream()
        .anyMatch(r -> r.outcome() == Outcome.BROKEN || !r.violations().isEmpty());
  }

  /** Whether something can be said about the target in at least one scenario. */
  boolean judged() {
    return broken() || count(Outcome.CONFORMANT) + count(Outcome.KNOWN_DEVIATION) > 0;
  }
}
