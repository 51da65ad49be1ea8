package io.kimaicontract.verdict;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Finding;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario saw: it compares every answer with the contract and every rule with what was
 * seen, and looks each difference up in the ledger. Used by one thread at a time.
 */
@SuppressWarnings("ReferenceEquality") // an exchange is itself and no other, however alike they are
public final class Evidence {
  private final String scenario;
  private final AnswerCheck contract;
  private final KnownDeviations known;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Violation> pending = new ArrayList<>();
  private final List<Violation> fresh = new ArrayList<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private String about = "";

  /** Evidence for the scenario with the id. */
  public Evidence(String scenario, AnswerCheck contract, KnownDeviations known) {
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
        .map(finding -> new SchemaViolation(operation, finding, exchange))
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
   * @throws ContractBroken with the differences
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
   * @throws ContractBroken with the differences
   */
  public void settleAll() {
    breakOn(List.copyOf(pending));
  }

  /**
   * Compares what a rule says with what was seen.
   *
   * @param subject what the rule speaks of, such as {@code /visible}
   * @return whether the rule was kept; false for a deviation that the ledger knows
   * @throws ContractBroken when they differ and the ledger does not explain it
   */
  public boolean expect(String subject, String expected, String seen, @Nullable Exchange shown) {
    return expect(subject, expected, seen, expected.equals(seen), shown);
  }

  /**
   * Notes whether a rule was kept.
   *
   * @return whether it was; false for a deviation that the ledger knows
   * @throws ContractBroken when it was not and the ledger does not explain it
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
   * @throws ContractBroken with what it does not explain
   */
  public void expectNone(List<Finding> differences, Exchange shown) {
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
    return sightings.stream()
        .anyMatch(s -> s.violation().exchange().filter(e -> e == exchange).isPresent());
  }

  /** The contract's name of the operation that a request calls; method and path if none. */
  public String operation(Request request) {
    Optional<Operation> found = contract.contract().find(request.method(), request.path());
    return found.map(Operation::name).orElse(request.method() + " " + request.path());
  }

  /** The exchanges so far. */
  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** The new violations so far. */
  public List<Violation> violations() {
    return List.copyOf(fresh);
  }

  /** The known deviations seen so far. */
  public List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  /** The observations so far. */
  public List<Observation> observations() {
    return List.copyOf(observations);
  }

  /** The comparisons made so far. */
  public List<Check> checks() {
    return List.copyOf(checks);
  }

  private boolean isKnown(Violation violation) {
    Optional<Deviation> entry = known.explain(scenario, violation);
    entry.ifPresent(e -> sightings.add(new Sighting(e, violation)));
    return entry.isPresent();
  }

  private void breakOn(List<Violation> violations) {
    if (violations.isEmpty()) {
      return;
    }
    pending.removeAll(violations);
    fresh.addAll(violations);
    throw new ContractBroken(violations);
  }
}
