package io.kimaicontract.http;

import java.util.function.Predicate;
import org.opentest4j.TestAbortedException;

/**
 * Lets only reading requests through.
 *
 * @param inner carries the requests
 * @param reads whether a request only reads; its method alone does not always tell
 */
public record WriteGuard(Transport inner, Predicate<Request> reads) implements Transport {
  @Override
  public Exchange send(Request request) {
    if (!reads.test(request)) {
      throw new TestAbortedException(
          "the run is read-only, and this would send " + request.method() + " " + request.path());
    }
    return inner.send(request);
  }
}
