package io.kimaicontract.walk;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.target.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the scenarios of one run share of a walk, so that no record is asked for twice. Safe for
 * several threads.
 */
public final class Walk {
  private final Reading reading;
  private final Map<Asked, Exchange> answers = new ConcurrentHashMap<>();

  /** Who asked for what. */
  private record Asked(long account, String url) {
    static Asked of(Request request) {
      return new Asked(request.caller().account(), UrlEncoding.of(request.path(), request.query()));
    }
  }

  /** A walk that has seen nothing yet. */
  public Walk(Reading reading) {
    this.reading = reading;
  }

  /** How many records of a collection are read one by one. */
  int sample() {
    return reading.sample();
  }

  /** Whether violations show types in place of values. */
  public boolean hidesValues() {
    return reading.hidesValues();
  }

  Optional<Exchange> remembered(Request request) {
    return Optional.ofNullable(answers.get(Asked.of(request)));
  }

  void remember(Exchange exchange) {
    answers.put(Asked.of(exchange.request()), exchange);
  }
}
