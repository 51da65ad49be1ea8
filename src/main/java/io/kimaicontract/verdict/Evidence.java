package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Observation;
import java.util.List;

/**
 * What one scenario saw, before it is recorded; it holds exchanges, and secrets in them.
 *
 * @param violations the new violations
 * @param known the known deviations
 * @param observations what was seen and not judged
 * @param checks the comparisons
 * @param exchanges the exchanges in the order they were sent
 */
public record Evidence(
    List<Violation> violations,
    List<KnownOccurrence> known,
    List<Observation> observations,
    List<Check> checks,
    List<Exchange> exchanges) {

  /** Copies the lists. */
  public Evidence {
    violations = List.copyOf(violations);
    known = List.copyOf(known);
    observations = List.copyOf(observations);
    checks = List.copyOf(checks);
    exchanges = List.copyOf(exchanges);
  }

  /** The evidence of a scenario that saw nothing. */
  public static Evidence none() {
    return new Evidence(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same, with these violations. */
  public Evidence with(List<Violation> others) {
    return new Evidence(others, known, observations, checks, exchanges);
  }
}
