package io.kimaicontract.report.model;

import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.SchemaViolation;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.verdict.Violation.Cause;
import io.kimaicontract.verdict.Violation.Line;

/** Reads the facts off the two kinds of violation. */
final class Breaches {
  private record Facts(String at, String expected, String contract) {}

  private Breaches() {}

  static Breach of(Violation violation, Masking masking, int call, String reproduce) {
    Cause cause = violation.cause();
    String seen = masking.text(cause.seen());
    Facts facts = facts(violation);
    return new Breach(
        masking.text(violation.title()),
        new Cause(cause.operation(), cause.kind(), cause.place(), seen),
        facts.at(),
        masking.text(facts.expected()),
        seen,
        facts.contract(),
        violation.explain().stream()
            .map(line -> new Line(line.label(), masking.text(line.text())))
            .toList(),
        call,
        reproduce);
  }

  private static Facts facts(Violation violation) {
    if (violation instanceof SchemaViolation s) {
      return new Facts(s.finding().instance(), s.finding().expected(), s.finding().schema());
    }
    RuleViolation r = (RuleViolation) violation;
    return new Facts(r.subject(), r.expected(), r.contract());
  }
}
