package io.kimaicontract.coverage;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaWalker;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.DeviationMatcher;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a run had an opportunity to see, so that an entry of the ledger that was not seen can be
 * told from one that was never looked for.
 */
public final class StaleDeviationFinder {
  private static final Set<String> OF_OBJECTS = Set.of("MISSING", "UNDECLARED", "VISIBILITY");

  private final Contract contract;
  private final SchemaWalker walk;
  private final Set<String> properties = new HashSet<>();
  private final Set<String> filled = new HashSet<>();
  private final Set<Deviation> asked = new HashSet<>();
  private final List<Deviation> entries;

  /** The opportunities of a run against the contract to see the entries. */
  public StaleDeviationFinder(Contract contract, List<Deviation> entries) {
    this.contract = contract;
    this.walk = new SchemaWalker(contract);
    this.entries = entries.stream().filter(e -> !e.optional()).toList();
  }

  /** The entries that had an opportunity in the run and were not seen. */
  public List<Deviation> stale(List<ScenarioResult> results) {
    Set<String> seen =
        results.stream()
            .flatMap(r -> r.known().stream())
            .map(ScenarioResult.Seen::deviation)
            .collect(Collectors.toSet());
    Set<String> conformant =
        results.stream()
            .filter(r -> r.outcome() == Outcome.CONFORMANT)
            .map(r -> r.scenario().id())
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(e -> !seen.contains(e.id()) && hadOpportunity(e, conformant))
        .toList();
  }

  private boolean hadOpportunity(Deviation entry, Set<String> conformant) {
    DeviationMatcher deviationMatcher = entry.deviationMatcher();
    if (!deviationMatcher.scenarios().isEmpty()) {
      return conformant.stream().anyMatch(deviationMatcher::isOf);
    }
    List<String> kinds = deviationMatcher.kinds();
    if (kinds.contains("STATUS")) {
      return asked.contains(entry);
    }
    if (kinds.contains("FORMAT")) {
      return filled.stream().anyMatch(deviationMatcher::names);
    }
    if (kinds.contains("VALUE") && isOfPlacesAlone(deviationMatcher)) {
      return filled.stream().anyMatch(deviationMatcher::names);
    }
    if (kinds.stream().anyMatch(OF_OBJECTS::contains) && isOfPlacesAlone(deviationMatcher)) {
      return deviationMatcher.places().stream()
          .anyMatch(place -> properties.stream().anyMatch(p -> isBeside(place, p, entry)));
    }
    return kinds.contains("TYPE") && properties.stream().anyMatch(deviationMatcher::names);
  }

  /** Whether it is of properties in any operation that has them. */
  private static boolean isOfPlacesAlone(DeviationMatcher deviationMatcher) {
    return !deviationMatcher.places().isEmpty() && deviationMatcher.operations().isEmpty();
  }

  /** Whether the object that had the property could have had, or lacked, the one at the place. */
  private static boolean isBeside(String place, String property, Deviation entry) {
    return entry
        .deviationMatcher()
        .names(parent(property) + place.substring(parent(place).length()));
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  private static boolean asks(
      DeviationMatcher deviationMatcher, Operation operation, Exchange exchange) {
    return deviationMatcher.operations().contains(operation.name())
        && deviationMatcher.sent().matcher(exchange.request().payload().orElse("")).find();
  }

  /** Takes an exchange of the run in. */
  public void visit(Exchange exchange) {
    contract
        .find(exchange.request().method(), exchange.request().path())
        .ifPresent(operation -> visit(operation, exchange));
  }

  private void visit(Operation operation, Exchange exchange) {
    entries.stream()
        .filter(e -> asks(e.deviationMatcher(), operation, exchange))
        .forEach(asked::add);
    if (exchange.response().succeeded()) {
      operation
          .schemaPointer(exchange.status())
          .ifPresent(pointer -> walk.walk(exchange.json(), pointer, this::saw));
    }
  }

  private void saw(String property, JsonNode value) {
    properties.add(property);
    if (!value.isNull()) {
      filled.add(property);
    }
  }
}
