package io.kimaicontract.http.health;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens that have worked in a run. A caller without an account has a token that a scenario is
 * about, which it may delete or let expire; a run takes access from an account only by disabling or
 * deleting it.
 */
final class Tokens {
  private static final Pattern USER =
      Pattern.compile("/api/users/(\\d{1,18})|.*/user/(\\d{1,18})/delete");

  private final Map<Secret, Caller> worked = new ConcurrentHashMap<>();
  private volatile Instant lastGood = Instant.EPOCH;
  private final Set<Long> taken = ConcurrentHashMap.newKeySet();

  /** Remembers a token that works, and what takes access from an account. */
  void learn(Exchange exchange) {
    Request request = exchange.request();
    Caller caller = request.caller();
    if (exchange.status() == 200 && caller.account() > 0) {
      lastGood = exchange.startedAt();
      caller.bearer().ifPresent(token -> worked.putIfAbsent(token, caller));
    }
  }

  Instant lastGood() {
    return lastGood;
  }

  /** Notes before it is sent that a request may take access from an account. */
  void expect(Request request) {
    if (!request.reads()) {
      Matcher user = USER.matcher(request.path());
      if (user.matches() && (user.group(1) == null || disables(request))) {
        taken.add(Long.parseLong(user.group(1) == null ? user.group(2) : user.group(1)));
      }
    }
  }

  private static boolean disables(Request request) {
    return request.method().equals("DELETE")
        || request.payload().flatMap(Json::parse).filter(body -> body.has("enabled")).isPresent();
  }

  /** Whether the target should accept the caller's token: it did, or it is the first of all. */
  boolean shouldWork(Caller caller) {
    return caller.account() > 0
        && !taken.contains(caller.account())
        && caller
            .bearer()
            .filter(token -> worked.isEmpty() || worked.containsKey(token))
            .isPresent();
  }

  /** Whether no token has worked yet. */
  boolean noneWorked() {
    return worked.isEmpty();
  }

  /** The caller who probes the target: the same, if the token should work. */
  Caller prober(Caller caller) {
    return shouldWork(caller)
        ? caller
        : worked.values().stream().filter(this::shouldWork).findFirst().orElse(Caller.NOBODY);
  }

  /** Some callers of other accounts whose tokens should work. */
  List<Caller> others(Caller caller, int most) {
    return worked.values().stream()
        .filter(this::shouldWork)
        .filter(other -> other.account() != caller.account())
        .limit(most)
        .toList();
  }
}
