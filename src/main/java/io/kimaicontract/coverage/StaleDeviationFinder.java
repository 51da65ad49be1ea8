package io.kimaicontract.coverage;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaWalker;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.DeviationMatcher;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a run had an opportunity to see, so that an entry of the ledger that was not seen can be
 * told from one that was never looked for.
 */
public final class StaleDeviationFinder {
  private final Contract contract;
  private final SchemaWalker walk;
  private final Set<String> properties = new HashSet<>();
  private final Set<String> filled = new HashSet<>();
  private final Set<String> finished = new HashSet<>();
  private final List<ScenarioResult> results;

  /** The opportunities of a run against the contract. */
  public StaleDeviationFinder(Contract contract, List<ScenarioResult> results) {
    this.contract = contract;
    this.walk = new SchemaWalker(contract);
    this.results = results;
    for (ScenarioResult result : results) {
      if (result.outcome() == Outcome.CONFORMANT) {
        finished.add(result.scenario().id());
      }
      result.exchanges().forEach(this::visit);
    }
  }

  /** The entries that had an opportunity in the run and were not seen. */
  public List<Deviation> stale(List<Deviation> entries) {
    Set<String> seen =
        results.stream()
            .flatMap(r -> r.known().stream())
            .map(s -> s.deviation().id())
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(e -> !e.optional() && !seen.contains(e.id()) && hadOpportunity(e))
        .toList();
  }

  private boolean hadOpportunity(Deviation entry) {
    DeviationMatcher deviationMatcher = entry.deviationMatcher();
    if (!deviationMatcher.scenarios().isEmpty()) {
      return finished.stream().anyMatch(id -> deviationMatcher.scenarios().contains(id));
    }
    if (deviationMatcher.kinds().contains("STATUS")) {
      return results.stream()
          .flatMap(r -> r.exchanges().stream())
          .anyMatch(e -> asks(deviationMatcher, e));
    }
    if (deviationMatcher.kinds().contains("FORMAT")) {
      return filled.stream().anyMatch(deviationMatcher::names);
    }
    return deviationMatcher.kinds().contains("TYPE")
        && properties.stream().anyMatch(deviationMatcher::names);
  }

  private boolean asks(DeviationMatcher deviationMatcher, Exchange exchange) {
    return deviationMatcher.sent().matcher(exchange.request().payload().orElse("")).find()
        && operation(exchange)
            .filter(o -> deviationMatcher.operations().contains(o.name()))
            .isPresent();
  }

  private void visit(Exchange exchange) {
    if (!exchange.response().succeeded()) {
      return;
    }
    operation(exchange)
        .flatMap(o -> o.schemaPointer(exchange.status()))
        .ifPresent(pointer -> walk.walk(exchange.json(), pointer, this::saw));
  }

  private void saw(String property, JsonNode value) {
    properties.add(property);
    if (!value.isNull()) {
      filled.add(property);
    }
  }

  private Optional<Operation> operation(Exchange exchange) {
    return contract.find(exchange.request().method(), exchange.request().path());
  }
}
