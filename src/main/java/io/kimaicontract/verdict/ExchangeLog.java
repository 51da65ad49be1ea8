package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.ScenarioRef;

/** Keeps the exchanges of a run, so that the run need not hold them. */
public interface ExchangeLog {
  /** Keeps none. */
  ExchangeLog NONE = (scenario, exchange) -> -1;

  /**
   * Takes the next exchange.
   *
   * @param exchange masked
   * @return its number in the log, counted from 0; -1 where the log keeps none
   */
  int add(ScenarioRef scenario, Exchange exchange);
}
