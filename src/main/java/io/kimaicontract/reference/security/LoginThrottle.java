package io.kimaicontract.reference.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failures by key; too many within a time lock the key. */
public final class LoginThrottle {

  private final int most;
  private final Duration window;
  private final Clock clock;
  private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

  public LoginThrottle(int most, Duration window, Clock clock) {
    this.most = most;
    this.window = window;
    this.clock = clock;
  }

  public boolean locked(String key) {
    Deque<Instant> recent = of(key);
    recent.removeIf(time -> time.plus(window).isBefore(clock.instant()));
    return recent.size() >= most;
  }

  public void fail(String key) {
    of(key).add(clock.instant());
  }

  public void forgive(String key) {
    of(key).clear();
  }

  private Deque<Instant> of(String key) {
    return failures.computeIfAbsent(key.toLowerCase(Locale.ROOT), any -> new ArrayDeque<>());
  }
}
