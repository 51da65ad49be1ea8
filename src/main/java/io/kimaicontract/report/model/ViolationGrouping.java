package io.kimaicontract.report.model;

import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.KnownOccurrence;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.SchemaViolation;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.verdict.Violation.Cause;
import io.kimaicontract.verdict.Violation.Line;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The violations of one scenario, those of one cause folded into one. */
final class ViolationGrouping {
  private static final int PLACES = 5;

  private record Facts(String at, String expected, String contract) {}

  private final URI base;
  private final Masking masking;
  private final List<Exchange> exchanges;

  /** Violations that refer to these exchanges by index; an exchange that is not there is added. */
  ViolationGrouping(URI base, Masking masking, List<Exchange> exchanges) {
    this.base = base;
    this.masking = masking;
    this.exchanges = exchanges;
  }

  List<ReportedViolation> fresh(String rule, List<Violation> violations) {
    return folded(violations, v -> RootCause.of(rule, v.cause())).stream()
        .map(this::reportedViolation)
        .toList();
  }

  List<Scenario.Seen> known(List<KnownOccurrence> knownOccurrences) {
    return folded(knownOccurrences, s -> s.deviation().id()).stream()
        .map(
            same ->
                new Scenario.Seen(
                    same.get(0).deviation().id(),
                    reportedViolation(same.stream().map(KnownOccurrence::violation).toList())))
        .toList();
  }

  private static <T> Collection<List<T>> folded(List<T> all, Function<T, Object> by) {
    Map<Object, List<T>> groups =
        all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    return groups.values();
  }

  private ReportedViolation reportedViolation(List<Violation> same) {
    Violation first = same.get(0);
    Cause cause = first.cause();
    String seen = masking.text(cause.seen());
    Facts facts = facts(first);
    first.exchange().filter(e -> !exchanges.contains(e)).ifPresent(exchanges::add);
    return new ReportedViolation(
        masking.text(first.title()),
        new Cause(masking.text(cause.operation()), cause.kind(), masking.text(cause.place()), seen),
        same.size(),
        same.stream().map(v -> masking.text(facts(v).at())).distinct().limit(PLACES).toList(),
        masking.text(facts.expected()),
        seen,
        masking.text(facts.contract()),
        first.explain().stream()
            .map(line -> new Line(line.label(), masking.text(line.text())))
            .toList(),
        first.exchange().map(exchanges::indexOf).orElse(-1),
        first.exchange().map(this::curl).orElse(""));
  }

  private String curl(Exchange exchange) {
    return masking.text(CurlLine.of(base, masking.exchange(exchange).request()));
  }

  private static Facts facts(Violation violation) {
    if (violation instanceof SchemaViolation s) {
      return new Facts(
          s.schemaFinding().instance(), s.schemaFinding().expected(), s.schemaFinding().schema());
    }
    RuleViolation r = (RuleViolation) violation;
    return new Facts(r.subject(), r.expected(), r.contract());
  }
}
