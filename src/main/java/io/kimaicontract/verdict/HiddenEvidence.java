package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.HiddenValues;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Observation;
import java.util.IdentityHashMap;
import java.util.List;

/** Turns the evidence of a scenario into one with types in place of the values of answers. */
final class HiddenEvidence {
  private static final String CONTRACT = "the contract";

  /** A long list is behind many violations, and is turned once. */
  private final IdentityHashMap<Exchange, Exchange> exchanges = new IdentityHashMap<>();

  private final IdentityHashMap<Violation, Violation> violations = new IdentityHashMap<>();

  private HiddenEvidence() {}

  static Evidence of(Evidence seen) {
    return new HiddenEvidence().hidden(seen);
  }

  private Evidence hidden(Evidence seen) {
    return new Evidence(
        seen.violations().stream().map(this::violation).toList(),
        seen.incidental().stream().map(this::violation).toList(),
        known(seen.known()),
        known(seen.expired()),
        seen.observations().stream()
            .map(o -> new Observation(o.subject(), HiddenValues.in(o.value())))
            .toList(),
        seen.checks().stream().map(HiddenEvidence::check).toList(),
        seen.exchanges().stream().map(this::exchange).toList());
  }

  private Exchange exchange(Exchange exchange) {
    return exchanges.computeIfAbsent(exchange, HiddenValues::in);
  }

  private Violation violation(Violation violation) {
    return violations.computeIfAbsent(violation, v -> v.withoutValues(this::exchange));
  }

  private List<KnownOccurrence> known(List<KnownOccurrence> occurrences) {
    return occurrences.stream()
        .map(o -> new KnownOccurrence(o.deviation(), violation(o.violation())))
        .toList();
  }

  private static Check check(Check check) {
    return check.expected().equals(CONTRACT)
        ? check
        : new Check(
            check.subject(), HiddenValues.in(check.expected()), HiddenValues.in(check.saw()));
  }
}
