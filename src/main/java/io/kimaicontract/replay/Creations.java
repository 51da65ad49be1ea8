package io.kimaicontract.replay;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which request of a run made which record, and whose accounts sent requests. */
public final class Creations {
  private final Map<Thing, Exchange> made = new ConcurrentHashMap<>();
  private final Map<Long, Exchange> accounts = new ConcurrentHashMap<>();

  /** Takes the next exchange of the run. */
  public void sent(Exchange exchange) {
    Thing.createdBy(exchange).ifPresent(thing -> made.putIfAbsent(thing, brief(exchange)));
    long account = exchange.request().caller().account();
    if (account > 0) {
      accounts.computeIfAbsent(account, id -> brief(exchange));
    }
  }

  /** The exchange that made the record. */
  Optional<Exchange> of(Thing thing) {
    return Optional.ofNullable(made.get(thing));
  }

  /** An exchange that the account sent. */
  Optional<Exchange> by(long account) {
    return Optional.ofNullable(accounts.get(account));
  }

  /** Without the answer, of which only the id counts. */
  private static Exchange brief(Exchange exchange) {
    String id = exchange.at("/id").isMissingNode() ? "" : "{\"id\":" + exchange.at("/id") + "}";
    return new Exchange(
        exchange.request(),
        new Response(exchange.status(), List.of(), id),
        exchange.startedAt(),
        exchange.took());
  }
}
