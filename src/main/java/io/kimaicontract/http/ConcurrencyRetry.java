package io.kimaicontract.http;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Repeats a request once when its answer may be due to another that is under way. The repetition
 * runs alone, and its answer counts.
 *
 * <ul>
 *   <li>A read that fails with a server error: Kimai's lists do when another request deletes
 *       something that they are about to show (seen with 2.65.0).
 *   <li>A creation without a number that is refused for its number: since 2.63 Kimai gives the same
 *       number to two creations at once, and refuses one of them (seen with 2.65.0 and 2.66.0).
 * </ul>
 *
 * @param inner carries the requests
 * @param alone carries a request when no other is under way
 * @param reads whether a request only reads
 * @param crowded whether others are under way
 * @param noticed is told of an answer that was not repeated, with the second one
 */
public record ConcurrencyRetry(
    Transport inner,
    Transport alone,
    Predicate<Request> reads,
    BooleanSupplier crowded,
    BiConsumer<Exchange, Exchange> noticed)
    implements Transport {
  private static final int SERVER_ERROR = 500;
  private static final int REFUSED = 400;
  private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"[^\"]");

  @Override
  public Exchange send(Request request) {
    Exchange first = inner.send(request);
    if (!isInDoubt(first) || !crowded.getAsBoolean()) {
      return first;
    }
    Exchange second = alone.send(request);
    if (!isInDoubt(second)) {
      noticed.accept(first, second);
    }
    return second;
  }

  private boolean isInDoubt(Exchange exchange) {
    Request request = exchange.request();
    return exchange.status() >= SERVER_ERROR
        ? reads.test(request)
        : exchange.status() == REFUSED
            && request.method().equals("POST")
            && !NUMBER.matcher(request.payload().orElse("")).find()
            && exchange.at("/errors/children/number/errors/0").isString();
  }
}
