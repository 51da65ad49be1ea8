package io.kimaicontract.coverage;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.PropertyPaths;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.ContractCoverage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures from the traffic of a run how much of the contract it reached. */
public final class Coverage {
  private final Contract contract;
  private final CoverageExemptions coverageExemptions;
  private final Map<String, OperationTracker> operationTrackers = new LinkedHashMap<>();

  Coverage(Contract contract, Exemptions exemptions) {
    this.contract = contract;
    this.coverageExemptions = new CoverageExemptions(exemptions);
    PropertyPaths schemas = new PropertyPaths(contract);
    contract
        .operations()
        .forEach(o -> operationTrackers.put(o.name(), new OperationTracker(o, schemas)));
  }

  /** The coverage of the contract at the start of a run: nothing is reached. */
  public Coverage(Contract contract) {
    this(contract, Exemptions.builtIn());
  }

  /** The coverage so far. */
  public ContractCoverage contractCoverage() {
    return new ContractCoverage(
        operationTrackers.values().stream()
            .map(operationTracker -> operationTracker.reach(coverageExemptions))
            .toList());
  }

  /** Adds an exchange of the run. */
  public void visit(Exchange exchange) {
    contract
        .find(exchange.request().method(), exchange.request().path())
        .map(Operation::name)
        .ifPresent(name -> visit(name, exchange));
  }

  private void visit(String operation, Exchange exchange) {
    coverageExemptions.visit(operation, exchange);
    OperationTracker operationTracker = operationTrackers.get(operation);
    if (operationTracker != null) {
      operationTracker.visit(exchange);
    }
  }
}
