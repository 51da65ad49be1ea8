package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.Masking;
import io.kimaicontract.replay.Reproduction;
import io.kimaicontract.verdict.result.Cause;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.RootCause;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The violations of one scenario, those of one cause folded into one. */
final class ViolationRecorder {
  private static final int PLACES = 5;

  private record Facts(String at, String expected, String contract) {}

  private final Reproduction reproduction;
  private final String first;
  private final Masking masking;
  private final List<Exchange> exchanges;
  private final List<KnownOccurrence> expired;

  /**
   * Violations that refer to exchanges by index.
   *
   * @param reproduction writes how to send a call again
   * @param first what a person has to prepare before; empty if nothing
   * @param exchanges the exchanges; one that is not there is added
   * @param expired the violations that an entry explained until it expired
   */
  ViolationRecorder(
      Reproduction reproduction,
      String first,
      Masking masking,
      List<Exchange> exchanges,
      List<KnownOccurrence> expired) {
    this.expired = List.copyOf(expired);
    this.reproduction = reproduction;
    this.first = first;
    this.masking = masking;
    this.exchanges = exchanges;
  }

  List<RecordedViolation> fresh(
      String rule, List<Violation> violations, List<Violation> incidental) {
    return Stream.concat(
            recorded(rule, violations, false).stream(), recorded(rule, incidental, true).stream())
        .toList();
  }

  private List<RecordedViolation> recorded(
      String rule, List<Violation> violations, boolean incidental) {
    return folded(violations, v -> RootCause.of(rule, v.cause())).stream()
        .map(same -> recordedViolation(same, incidental))
        .toList();
  }

  List<ScenarioResult.Seen> known(List<KnownOccurrence> knownOccurrences) {
    return folded(knownOccurrences, s -> s.deviation().id()).stream()
        .map(
            same ->
                new ScenarioResult.Seen(
                    same.get(0).deviation().id(),
                    recordedViolation(
                        same.stream().map(KnownOccurrence::violation).toList(), false)))
        .toList();
  }

  private static <T> Collection<List<T>> folded(List<T> all, Function<T, Object> by) {
    Map<Object, List<T>> groups =
        all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    return groups.values();
  }

  private RecordedViolation recordedViolation(List<Violation> same, boolean incidental) {
    Violation first = same.get(0);
    Cause cause = first.cause();
    String seen = masking.line(cause.seen());
    Facts facts = facts(first);
    first.exchange().filter(e -> !exchanges.contains(e)).ifPresent(exchanges::add);
    return new RecordedViolation(
        masking.line(first.title()),
        new Cause(masking.line(cause.operation()), cause.kind(), masking.line(cause.place()), seen),
        same.size(),
        same.stream().map(v -> masking.line(facts(v).at())).distinct().limit(PLACES).toList(),
        masking.line(facts.expected()),
        seen,
        masking.line(facts.contract()),
        Stream.concat(first.explain().stream(), expiries(same))
            .map(line -> new Line(line.label(), masking.line(line.text())))
            .toList(),
        first.exchange().map(exchanges::indexOf).orElse(-1),
        first.exchange().map(e -> curl(e, incidental ? cause : null)).orElse(""),
        incidental);
  }

  private Stream<Line> expiries(List<Violation> same) {
    return expired.stream()
        .filter(occurrence -> same.contains(occurrence.violation()))
        .map(occurrence -> new Line(Line.EXPIRED, occurrence.deviation().expiry()))
        .distinct();
  }

  /** What many scenarios met on their way is told in full a few times only. */
  private String curl(Exchange exchange, @Nullable Cause met) {
    return met == null || reproduction.isRare(RootCause.of("", met))
        ? reproduction.of(exchanges, exchange, first)
        : reproduction.alone(exchange);
  }

  private static Facts facts(Violation violation) {
    if (violation instanceof SchemaViolation s) {
      return new Facts(
          s.schemaFinding().instance(), s.schemaFinding().expected(), s.schemaFinding().schema());
    }
    if (violation instanceof InputViolation i) {
      return new Facts(i.input(), i.expected(), "");
    }
    RuleViolation r = (RuleViolation) violation;
    return new Facts(r.subject(), r.expected(), r.contract());
  }
}
