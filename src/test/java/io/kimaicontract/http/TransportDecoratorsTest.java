package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** The decorators that add one thing to a transport. */
class TransportDecoratorsTest {
  private static final Request REQUEST = Request.of("GET", "/api/ping", new Caller("John", null));
  private static final Exchange ANSWERED =
      new Exchange(
          REQUEST, new Response(200, List.of(), "{}"), Instant.EPOCH, Duration.ofMillis(3));

  private final List<Object> seen = new ArrayList<>();

  @Test
  void anObserverIsShownTheExchangeThatIsReturned() {
    Exchange exchange = new ExchangeObserver(r -> ANSWERED, seen::add).send(REQUEST);

    assertThat(exchange, sameInstance(ANSWERED));
    assertThat(seen, contains(sameInstance(ANSWERED)));
  }

  @Test
  void anObserverIsShownNothingWithoutAnAnswer() {
    Transport observer = new ExchangeObserver(TransportDecoratorsTest::unreachable, seen::add);

    assertThrows(TargetUnreachable.class, () -> observer.send(REQUEST));
    assertThat(seen, empty());
  }

  @Test
  void aGuardChecksBeforeItSends() {
    Transport guard =
        new InterruptionGuard(
            r -> {
              seen.add("sent");
              return ANSWERED;
            },
            () -> seen.add("checked"));

    assertThat(guard.send(REQUEST), sameInstance(ANSWERED));
    assertThat(seen, contains("checked", "sent"));
  }

  @Test
  void aGuardSendsNothingOnceTheRunIsInterrupted() {
    Transport guard =
        new InterruptionGuard(
            r -> {
              seen.add("sent");
              return ANSWERED;
            },
            () -> {
              throw new IllegalStateException("interrupted");
            });

    assertThrows(IllegalStateException.class, () -> guard.send(REQUEST));
    assertThat(seen, empty());
  }

  @Test
  void theLockIsHeldWhileARequestIsSentAndNoLonger() {
    ReentrantLock lock = new ReentrantLock();
    Transport locked =
        new LockedTransport(
            r -> {
              seen.add(lock.isHeldByCurrentThread());
              return ANSWERED;
            },
            lock);

    assertThat(locked.send(REQUEST), sameInstance(ANSWERED));
    assertThat(seen, contains(true));
    assertThat(lock.isLocked(), is(false));
  }

  @Test
  void theLockIsReleasedWithoutAnAnswer() {
    ReentrantLock lock = new ReentrantLock();
    Transport locked = new LockedTransport(TransportDecoratorsTest::unreachable, lock);

    assertThrows(TargetUnreachable.class, () -> locked.send(REQUEST));
    assertThat(lock.isLocked(), is(false));
  }

  private static Exchange unreachable(Request request) {
    throw new TargetUnreachable("no answer to " + request.path(), new IOException());
  }
}
