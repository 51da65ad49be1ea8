package io.kimaicontract.http;

import java.util.function.Predicate;
import org.opentest4j.TestAbortedException;

/**
 * Lets only requests through that read.
 *
 * @param inner carries what is let through
 * @param reads whether a request only reads, which its method alone does not always tell
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
