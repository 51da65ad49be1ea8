package io.kimaicontract.coverage;

import io.kimaicontract.http.Exchange;
import java.util.HashSet;
import java.util.Set;

/** Which reasons hold, as far as the traffic of a run shows. */
final class Excuses {
  private final Reasons reasons;
  private final Set<Reason> refuted = new HashSet<>();
  private final Set<String> answered = new HashSet<>();

  Excuses(Reasons reasons) {
    this.reasons = reasons;
  }

  void visit(String operation, Exchange exchange) {
    answered.add(operation + " " + exchange.status());
    for (Reason reason : reasons.byOperation().values()) {
      String pointer = reason.unless().get(operation);
      if (pointer != null
          && exchange.response().succeeded()
          && !exchange.at(pointer).isMissingNode()) {
        refuted.add(reason);
      }
    }
  }

  /** The reason that holds for the operation; empty for none. */
  String of(String operation) {
    Reason reason = reasons.byOperation().get(operation);
    return reason == null || refuted.contains(reason) || !seen(operation, reason.answered())
        ? ""
        : reason.text();
  }

  private boolean seen(String operation, int status) {
    return status == 0 || answered.contains(operation + " " + status);
  }
}
