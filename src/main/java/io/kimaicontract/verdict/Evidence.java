package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Observation;
import java.util.List;

/**
 * What one scenario saw, before it is recorded; it holds exchanges, and secrets in them.
 *
 * @param violations the new violations that break the scenario
 * @param incidental new differences that it met on the way, in answers that it is not about
 * @param known the known deviations
 * @param expired the new violations that an entry explained until it expired
 * @param observations what was seen and not judged
 * @param checks the comparisons
 * @param exchanges the exchanges in the order they were sent
 */
public record Evidence(
    List<Violation> violations,
    List<Violation> incidental,
    List<KnownOccurrence> known,
    List<KnownOccurrence> expired,
    List<Observation> observations,
    List<Check> checks,
    List<Exchange> exchanges) {

  /** Copies the lists. */
  public Evidence {
    violations = List.copyOf(violations);
    incidental = List.copyOf(incidental);
    known = List.copyOf(known);
    expired = List.copyOf(expired);
    observations = List.copyOf(observations);
    checks = List.copyOf(checks);
    exchanges = List.copyOf(exchanges);
  }

  /** The evidence of a scenario that saw nothing. */
  public static Evidence none() {
    return new Evidence(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same, with these violations that break the scenario, and these that it met. */
  public Evidence with(List<Violation> breaking, List<Violation> met) {
    return new Evidence(breaking, met, known, expired, observations, checks, exchanges);
  }
}
