package io.kimaicontract.http;

import java.util.function.Consumer;

/**
 * Passes every exchange to an observer.
 *
 * @param inner carries the requests
 * @param observer gets each exchange in the thread that sent the request
 */
public record ExchangeObserver(Transport inner, Consumer<Exchange> observer) implements Transport {
  @Override
  public Exchange send(Request request) {
    Exchange exchange = inner.send(request);
    observer.accept(exchange);
    return exchange;
  }
}
