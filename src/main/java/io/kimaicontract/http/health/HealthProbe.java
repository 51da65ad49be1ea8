package io.kimaicontract.http.health;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks the target what it always answers, as the second witness of trouble.
 *
 * @param transport sends to the target, past the guard
 */
record HealthProbe(Transport transport) {
  private static final List<String> PATHS = List.of("/api/version", "/api/users/me");
  private static final int UNAUTHORIZED = 401;

  /**
   * What the target says.
   *
   * @param trouble why it is not well, such as {@code GET /api/version answered 502}; empty if it
   *     is
   * @param refused whether it refuses the token
   * @param retryAfter when the target wants to be asked again, if it says so
   */
  record Finding(String trouble, boolean refused, Optional<Duration> retryAfter) {
    private static final Finding WELL = new Finding("", false, Optional.empty());

    boolean well() {
      return trouble.isEmpty();
    }
  }

  /**
   * Probes as the caller. One good answer is enough: where only one of the operations fails, that
   * operation is broken and not the target.
   */
  Finding ask(Caller caller) {
    Finding last = Finding.WELL;
    for (String path : PATHS) {
      last = ask(Request.of("GET", path, caller));
      if (last.well()) {
        return last;
      }
    }
    return last;
  }

  private Finding ask(Request request) {
    String what = request.method() + " " + request.path() + " ";
    try {
      Exchange exchange = transport.send(request);
      Optional<Symptom> symptom = Symptoms.of(exchange);
      Response answer = exchange.response();
      boolean known = request.caller().bearer().isPresent();
      if (symptom.isPresent()) {
        return new Finding(what + symptom.get().sentence(), false, RetryAfter.of(answer));
      }
      if (answer.status() == UNAUTHORIZED && known) {
        return new Finding(what + "answered 401 Unauthorized", true, Optional.empty());
      }
      return answer.status() < 500 && answer.json().isPresent()
          ? Finding.WELL
          : new Finding(
              what + "answered " + StatusName.withNumber(answer.status()), false, Optional.empty());
    } catch (TargetUnreachable silent) {
      return new Finding(what + Symptoms.of(silent).sentence(), false, Optional.empty());
    }
  }
}
