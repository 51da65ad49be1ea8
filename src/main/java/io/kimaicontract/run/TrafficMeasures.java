package io.kimaicontract.run;

import io.kimaicontract.coverage.Coverage;
import io.kimaicontract.coverage.StaleDeviationFinder;
import io.kimaicontract.http.Exchange;
import java.util.function.Consumer;

/**
 * What is measured from the traffic of a run while it comes, so that no exchange need be kept.
 *
 * @param coverage how much of the contract is reached
 * @param stale which entries of the ledger could have been seen
 */
record TrafficMeasures(Coverage coverage, StaleDeviationFinder stale)
    implements Consumer<Exchange> {

  static TrafficMeasures of(RunContext runContext) {
    return new TrafficMeasures(
        new Coverage(runContext.contract()),
        new StaleDeviationFinder(
            runContext.contract(), runContext.scenarioEnvironment().known().entries()));
  }

  @Override
  public void accept(Exchange exchange) {
    coverage.visit(exchange);
    stale.visit(exchange);
  }
}
