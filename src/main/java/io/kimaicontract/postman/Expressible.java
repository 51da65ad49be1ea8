package io.kimaicontract.postman;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.Locale;
import java.util.Optional;

/** What of a run Postman can send. */
final class Expressible {
  /** Sends a token that does not work. */
  static final Caller NOBODYS = new Caller("an unknown", new Secret(Secret.MASK));

  /** Sends a second token of John. */
  static final Caller SECOND_OF_JOHN = new Caller("John's second", new Secret(Secret.MASK));

  private static final int UNAUTHORIZED = 401;

  private Expressible() {}

  /** A token that pages made is gone: another one of John stands for it, or one of nobody. */
  static Exchange ofKnownCaller(Exchange exchange) {
    Caller caller = exchange.request().caller();
    if (caller.bearer().isEmpty() || caller.role() != null) {
      return exchange;
    }
    Caller other = exchange.status() == UNAUTHORIZED ? NOBODYS : SECOND_OF_JOHN;
    return new Exchange(
        exchange.request().by(other), exchange.response(), exchange.startedAt(), exchange.took());
  }

  /** Why Postman cannot send it; empty where it can. */
  static Optional<String> lacking(RecordedScenario scenario) {
    ScenarioResult result = scenario.result();
    if (result.outcome() != Outcome.CONFORMANT && result.outcome() != Outcome.KNOWN_DEVIATION) {
      return Optional.of(
          result.reason().isEmpty()
              ? "the run found it " + result.outcome().name().toLowerCase(Locale.ROOT)
              : result.reason());
    }
    if (result.scenario().uri().contains("/settings/")) {
      return Optional.of("it changes settings through pages");
    }
    for (Exchange exchange : scenario.exchanges()) {
      Request request = exchange.request();
      if (request.headers().stream().anyMatch(h -> h.value().contains(Secret.MASK))) {
        return Optional.of("it sends a secret in a header");
      }
      if (request.payload().filter(b -> b.contains("{{")).isPresent()
          || request.headers().stream().anyMatch(h -> h.value().contains("ISO-8859-1"))) {
        return Optional.of("Postman would send another body");
      }
    }
    return scenario.exchanges().isEmpty()
        ? Optional.of("it sends nothing to the API")
        : Optional.empty();
  }
}
