package io.kimaicontract.http;

import java.util.concurrent.locks.Lock;

/**
 * Holds a lock while a request is under way.
 *
 * @param inner carries the requests
 * @param lock shared with other requests, or exclusive
 */
public record LockedTransport(Transport inner, Lock lock) implements Transport {
  @Override
  public Exchange send(Request request) {
    lock.lock();
    try {
      return inner.send(request);
    } finally {
      lock.unlock();
    }
  }
}
