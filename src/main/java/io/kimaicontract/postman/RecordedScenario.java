package io.kimaicontract.postman;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;

/**
 * A scenario with its exchanges, in which secrets are masked.
 *
 * @param result what it came to
 * @param exchanges what it sent, in order, its clean-up included
 */
public record RecordedScenario(ScenarioResult result, List<Exchange> exchanges) {
  /** Copies the list. */
  public RecordedScenario {
    exchanges = List.copyOf(exchanges);
  }
}
