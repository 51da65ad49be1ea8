package io.kimaicontract.verdict;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario saw: it compares every answer with the contract and every rule with what was
 * seen, and looks each difference up in the ledger. Used by one thread at a time.
 */
@SuppressWarnings("ReferenceEquality") // an exchange is itself and no other, however alike they are
public final class ScenarioJudge {
  private final String scenario;
  private final AnswerCheck contract;
  private final KnownDeviations known;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Violation> pending = new ArrayList<>();
  private final List<Violation> fresh = new ArrayList<>();
  private final List<KnownOccurrence> knownOccurrences = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private String about = "";

  /** Evidence for the scenario with the id. */
  public ScenarioJudge(String scenario, AnswerCheck contract, KnownDeviations known) {
    this.scenario = scenario;
    this.contract = contract;
    this.known = known;
  }

  /** Takes an exchange in and compares it with the contract; differences wait to be settled. */
  public Exchange received(Exchange exchange) {
    exchanges.add(exchange);
    String operation = operation(exchange.request());
    checks.add(Check.of(operation, exchange));
    contract.check(exchange).stream()
        .map(schemaFinding -> new SchemaViolation(operation, schemaFinding, exchange))
        .filter(violation -> !isKnown(violation))
        .forEach(pending::add);
    return exchange;
  }

  /** Remembers what the scenario is about, for the entries of the ledger that look at it. */
  public void isAbout(Exchange exchange) {
    about = exchange.request().payload().orElse("");
  }

  /**
   * Breaks when the exchange differs from the contract in a way that the ledger does not explain.
   *
   * <p>Without a ledger it waits for the scenario's end: nearly every answer of a release differs
   * from its document, and would hide whether the rules themselves are kept.
   *
   * @throws ContractViolationError with the differences
   */
  public void settle(Exchange exchange) {
    if (known.entries().isEmpty()) {
      return;
    }
    breakOn(
        pending.stream().filter(v -> v.exchange().filter(e -> e == exchange).isPresent()).toList());
  }

  /**
   * Breaks when any exchange of the scenario has differences that were not settled yet.
   *
   * @throws ContractViolationError with the differences
   */
  public void settleAll() {
    breakOn(List.copyOf(pending));
  }

  /**
   * Compares what a rule says with what was seen.
   *
   * @param subject what the rule speaks of, such as {@code /visible}
   * @return whether the rule was kept; false for a deviation that the ledger knows
   * @throws ContractViolationError when they differ and the ledger does not explain it
   */
  public boolean expect(String subject, String expected, String seen, @Nullable Exchange shown) {
    return expect(subject, expected, seen, expected.equals(seen), shown);
  }

  /**
   * Notes whether a rule was kept.
   *
   * @return whether it was; false for a deviation that the ledger knows
   * @throws ContractViolationError when it was not and the ledger does not explain it
   */
  public boolean expect(
      String subject, String expected, String seen, boolean kept, @Nullable Exchange shown) {
    checks.add(new Check(subject, expected, seen));
    if (kept) {
      return true;
    }
    String operation = shown == null ? "" : operation(shown.request());
    Violation violation = new RuleViolation(subject, expected, seen, operation, "", about, shown);
    if (!isKnown(violation)) {
      breakOn(List.of(violation));
    }
    return false;
  }

  /**
   * Breaks when a document says otherwise than it must; the ledger may explain each difference.
   *
   * @throws ContractViolationError with what it does not explain
   */
  public void expectNone(List<SchemaFinding> differences, Exchange shown) {
    checks.add(new Check("the document", "what it must hold", differences.size() + " differences"));
    breakOn(
        differences.stream()
            .map(d -> (Violation) RuleViolation.ofDocument(d, shown))
            .filter(violation -> !isKnown(violation))
            .toList());
  }

  /** Notes something seen that is not judged. */
  public void observe(String subject, String value) {
    checks.add(new Check(subject, "noted", value));
    observations.add(new Observation(subject, value));
  }

  /** Whether the ledger knows of a deviation that this exchange shows. */
  public boolean hasKnown(Exchange exchange) {
    return knownOccurrences.stream()
        .anyMatch(s -> s.violation().exchange().filter(e -> e == exchange).isPresent());
  }

  /** The contract's name of the operation that a request calls; method and path if none. */
  public String operation(Request request) {
    Optional<Operation> found = contract.contract().find(request.method(), request.path());
    return found.map(Operation::name).orElse(request.method() + " " + request.path());
  }

  /** What it saw so far. */
  public Evidence evidence() {
    return new Evidence(fresh, knownOccurrences, observations, checks, exchanges);
  }

  private boolean isKnown(Violation violation) {
    Optional<Deviation> entry = known.explain(scenario, violation);
    entry.ifPresent(e -> knownOccurrences.add(new KnownOccurrence(e, violation)));
    return entry.isPresent();
  }

  private void breakOn(List<Violation> violations) {
    if (violations.isEmpty()) {
      return;
    }
    pending.removeAll(violations);
    fresh.addAll(violations);
    throw new ContractViolationError(violations);
  }
}
