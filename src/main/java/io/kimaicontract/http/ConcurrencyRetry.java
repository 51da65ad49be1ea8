package io.kimaicontract.http;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Repeats a read once when it gets a server error while other requests are under way: Kimai's lists
 * fail with 500 when another request deletes something that they are about to show (seen with
 * 2.65.0). The repetition runs alone; an error that persists is returned.
 *
 * @param inner carries the requests
 * @param alone carries a request when no other is under way
 * @param repeatable whether a request only reads, and others are under way
 * @param noticed is told of an error that was not repeated, with the second answer
 */
public record ConcurrencyRetry(
    Transport inner,
    Transport alone,
    Predicate<Request> repeatable,
    BiConsumer<Exchange, Exchange> noticed)
    implements Transport {
  private static final int SERVER_ERROR = 500;

  @Override
  public Exchange send(Request request) {
    Exchange first = inner.send(request);
    if (first.status() < SERVER_ERROR || !repeatable.test(request)) {
      return first;
    }
    Exchange second = alone.send(request);
    if (second.status() < SERVER_ERROR) {
      noticed.accept(first, second);
    }
    return second;
  }
}
