package io.kimaicontract.http;

import org.opentest4j.TestAbortedException;

/**
 * Lets only requests through that read.
 *
 * @param inner carries what is let through
 */
public record WriteGuard(Transport inner) implements Transport {
  @Override
  public Exchange send(Request request) {
    if (!request.reads()) {
      throw new TestAbortedException(
          "the run is read-only, and this would send " + request.method() + " " + request.path());
    }
    return inner.send(request);
  }
}
