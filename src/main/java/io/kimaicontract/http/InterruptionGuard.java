package io.kimaicontract.http;

/**
 * Checks before each request that it may still be sent.
 *
 * @param inner carries the requests
 * @param check throws when the run was interrupted
 */
public record InterruptionGuard(Transport inner, Runnable check) implements Transport {
  @Override
  public Exchange send(Request request) {
    check.run();
    return inner.send(request);
  }
}
