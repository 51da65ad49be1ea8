package io.kimaicontract.api;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import java.io.InterruptedIOException;

/**
 * Sends a request of the clean-up once more when it met a server error or a lost connection, so
 * that a passing failure leaves nothing behind. All of them may be repeated. What took too long is
 * not asked again: each answer would be waited for twice.
 *
 * @param inner carries the requests
 */
record CleanupRetry(Transport inner) implements Transport {
  private static final int SERVER_ERROR = 500;

  @Override
  public Exchange send(Request request) {
    try {
      Exchange first = inner.send(request);
      if (first.status() < SERVER_ERROR) {
        return first;
      }
    } catch (TargetUnreachable lost) {
      if (lost.getCause() instanceof InterruptedIOException) {
        throw lost;
      }
    }
    return inner.send(request);
  }
}
