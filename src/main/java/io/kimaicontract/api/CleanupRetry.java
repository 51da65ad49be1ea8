package io.kimaicontract.api;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import java.io.InterruptedIOException;

/**
 * Repeats a request of the clean-up once after a server error or a lost connection, so that a
 * passing failure leaves nothing behind. All of these requests may be repeated. A request that
 * timed out is not repeated, because each would be waited for twice.
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
