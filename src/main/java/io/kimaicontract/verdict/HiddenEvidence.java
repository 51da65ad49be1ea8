package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.HiddenValues;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Observation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The evidence of a scenario with types in place of the values of answers. */
final class HiddenEvidence {
  private static final String CONTRACT = "the contract";

  private HiddenEvidence() {}

  static Evidence of(Evidence seen) {
    Map<Violation, Violation> hidden = new IdentityHashMap<>();
    return new Evidence(
        violations(seen.violations(), hidden),
        violations(seen.incidental(), hidden),
        known(seen.known(), hidden),
        known(seen.expired(), hidden),
        seen.observations().stream()
            .map(o -> new Observation(o.subject(), HiddenValues.in(o.value())))
            .toList(),
        seen.checks().stream().map(HiddenEvidence::check).toList(),
        seen.exchanges().stream().map(HiddenEvidence::exchange).toList());
  }

  private static Exchange exchange(Exchange exchange) {
    return HiddenValues.in(exchange);
  }

  private static Check check(Check check) {
    return check.expected().equals(CONTRACT)
        ? check
        : new Check(
            check.subject(), HiddenValues.in(check.expected()), HiddenValues.in(check.saw()));
  }

  private static List<KnownOccurrence> known(
      List<KnownOccurrence> occurrences, Map<Violation, Violation> hidden) {
    return occurrences.stream()
        .map(o -> new KnownOccurrence(o.deviation(), one(o.violation(), hidden)))
        .toList();
  }

  private static List<Violation> violations(
      List<Violation> violations, Map<Violation, Violation> hidden) {
    return violations.stream().map(violation -> one(violation, hidden)).toList();
  }

  private static Violation one(Violation violation, Map<Violation, Violation> hidden) {
    return hidden.computeIfAbsent(violation, Violation::withoutValues);
  }
}
