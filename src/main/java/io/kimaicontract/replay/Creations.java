package io.kimaicontract.replay;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Remembers which request of a run made which record, and whose accounts sent requests. */
public final class Creations {
  /** A person of a run in an answer: everybody has a name with the mark of the run. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\"id\":(\\d{1,18})[^{}]*?\"username\":\"kc-[0-9a-f]{6}(?:-\\d+)?-(susan|anna|tony|john)\"");

  private static final Map<String, String> NAMES =
      Map.of(
          "susan", "Susan (super administrator)",
          "anna", "Anna (administrator)",
          "tony", "Tony (teamlead)",
          "john", "John (user)");

  private final Map<Thing, Exchange> made = new ConcurrentHashMap<>();
  private final Map<Long, Exchange> accounts = new ConcurrentHashMap<>();

  /** Takes the next exchange of the run. */
  public void sent(Exchange exchange) {
    Thing.createdBy(exchange).ifPresent(thing -> made.putIfAbsent(thing, brief(exchange)));
    long account = exchange.request().caller().account();
    if (account > 0) {
      accounts.computeIfAbsent(account, id -> brief(exchange));
    }
    if (exchange.response().body().contains("\"username\":\"kc-")) {
      PERSON
          .matcher(exchange.response().body())
          .results()
          .forEach(
              m ->
                  accounts.computeIfAbsent(
                      Long.parseLong(m.group(1)),
                      id -> by(NAMES.getOrDefault(m.group(2), ""), exchange)));
    }
  }

  private static Exchange by(String name, Exchange seen) {
    Caller person = new Caller(name, new Secret(Secret.MASK));
    return new Exchange(
        Request.of("GET", "/api/users/me", person),
        new Response(seen.status(), List.of(), ""),
        seen.startedAt(),
        seen.took());
  }

  /** Whether nothing is known of the run. */
  boolean isEmpty() {
    return made.isEmpty() && accounts.isEmpty();
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
