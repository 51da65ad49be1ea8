package io.kimaicontract.run;

import io.kimaicontract.coverage.AnswerSurvey;
import io.kimaicontract.coverage.Coverage;
import io.kimaicontract.coverage.StaleDeviationFinder;
import io.kimaicontract.http.Exchange;
import java.util.function.Consumer;

/**
 * What is measured from the traffic of a run while it comes, so that no exchange need be kept.
 *
 * @param coverage how much of the contract is reached
 * @param stale which entries of the ledger could have been seen
 * @param survey which properties answers have, and for whom
 */
record TrafficMeasures(Coverage coverage, StaleDeviationFinder stale, AnswerSurvey survey)
    implements Consumer<Exchange> {

  static TrafficMeasures of(RunContext runContext) {
    return new TrafficMeasures(
        new Coverage(runContext.contract()),
        new StaleDeviationFinder(
            runContext.contract(), runContext.scenarioEnvironment().known().entries()),
        new AnswerSurvey(runContext.contract()));
  }

  @Override
  public void accept(Exchange exchange) {
    coverage.visit(exchange);
    stale.visit(exchange);
    survey.visit(exchange);
  }
}
