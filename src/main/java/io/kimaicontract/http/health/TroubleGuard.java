package io.kimaicontract.http.health;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.health.Attempts.Attempt;
import io.kimaicontract.http.health.Symptom.Kind;
import io.kimaicontract.http.health.TargetHealth.Condition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks into suspicious answers. When the target is well, a request that may be sent again is sent
 * again, and an answer that stays as it is passes, for it is the target's own. A request that may
 * not be sent again ends the attempt at its scenario, which is then made once more.
 *
 * @param inner carries the requests
 * @param health judges the target
 */
public record TroubleGuard(Transport inner, TargetHealth health) implements Transport {
  private static final int SENDS = 3;

  /** What came of sending a request once. */
  private record Sent(
      @Nullable Exchange exchange, @Nullable TargetUnreachable lost, Optional<Symptom> symptom) {
    Exchange get(Request request) {
      if (exchange == null) {
        throw new Unanswered(request, lost);
      }
      return exchange;
    }
  }

  @Override
  public Exchange send(Request request) {
    if (!health.isArmed()) {
      Exchange exchange = inner.send(request);
      health.tokens().learn(exchange);
      return exchange;
    }
    health.goOn();
    health.tokens().expect(request);
    Sent sent = once(request);
    return sent.symptom.isEmpty() ? sent.get(request) : lookedInto(request, sent);
  }

  private Sent once(Request request) {
    try {
      Exchange exchange = inner.send(request);
      Optional<Symptom> symptom = Symptoms.of(exchange);
      if (symptom.isEmpty() && exchange.status() == 401 && health.shouldWork(request.caller())) {
        symptom = Optional.of(new Symptom(Kind.UNAUTHORIZED, "answered 401 Unauthorized"));
      }
      if (symptom.isEmpty()) {
        health.answered();
        health.tokens().learn(exchange);
      } else {
        health.failed();
      }
      return new Sent(exchange, null, symptom);
    } catch (TargetUnreachable lost) {
      health.failed();
      return new Sent(null, lost, Optional.of(Symptoms.of(lost)));
    }
  }

  private Exchange lookedInto(Request request, Sent first) {
    Optional<Attempt> attempt = health.attempts().current();
    Sent last = first;
    int well = 0;
    for (int sends = 1; ; sends++) {
      Symptom symptom = last.symptom.orElseThrow();
      String sentence = Sentences.of(request, symptom);
      boolean isWell = examine(request, symptom, attempt) == Condition.WELL;
      well += isWell ? 1 : 0;
      boolean again = symptom.harmless() || health.mayRepeat(request);
      boolean same = isWell && attempt.map(a -> a.sawAgain(symptom)).orElse(false);
      if (isWell && (health.isConfirmed(request, symptom) || well == SENDS || (same && !again))) {
        health.confirm(request, symptom);
        return last.get(request);
      }
      if (!again || sends - well >= SENDS) {
        attempt.ifPresent(a -> a.met(sentence));
        health.note(sentence + "; it may not be sent again");
        health.backOff();
        throw new TargetTrouble(sentence);
      }
      health.backOff(last.exchange, sends);
      last = once(request);
      if (last.symptom.isEmpty()) {
        return recovered(request, last.get(request), sentence, attempt);
      }
    }
  }

  private Condition examine(Request request, Symptom symptom, Optional<Attempt> attempt) {
    try {
      Condition condition = health.examine(request, symptom);
      if (condition == Condition.RECOVERED) {
        attempt.ifPresent(a -> a.met(Sentences.of(request, symptom)));
      }
      return condition;
    } catch (TargetTrouble lost) {
      attempt.ifPresent(a -> a.met(String.valueOf(lost.getMessage())));
      throw lost;
    }
  }

  private Exchange recovered(
      Request request, Exchange exchange, String sentence, Optional<Attempt> attempt) {
    health.note(sentence + "; sent again, it answered " + exchange.status());
    if (!request.reads() && !exchange.response().succeeded()) {
      attempt.ifPresent(
          a -> a.met(sentence + ", and " + exchange.status() + " when it was sent again"));
    }
    return exchange;
  }
}
