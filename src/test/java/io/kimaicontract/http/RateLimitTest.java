package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A ticker that is moved by hand shows how far requests are apart. */
class RateLimitTest {
  private static final long START = Long.MAX_VALUE - 5;

  private final AtomicLong now = new AtomicLong(START);
  private final List<Long> pauses = Collections.synchronizedList(new ArrayList<>());

  @Test
  void requestsAreSpacedEvenly() {
    RateLimit four = limit(4);
    send(four);
    send(four);
    send(four);

    assertThat(pauses, contains(millis(250), millis(250)));
    assertThat(now.get() - START, is(millis(500)));
  }

  @Test
  void whatComesSlowlyDoesNotWaitAndSavesNothingUp() {
    RateLimit four = limit(4);
    send(four);
    now.addAndGet(millis(900));
    send(four);
    assertThat(pauses, empty());
    send(four);
    assertThat(pauses, contains(millis(250)));
  }

  @Test
  void allThreadsTogetherAreBound() {
    AtomicLong latest = new AtomicLong();
    RateLimit ten =
        new RateLimit(
            RateLimitTest::answer,
            10,
            () -> START,
            wait -> latest.accumulateAndGet(wait, Math::max));
    IntStream.range(0, 101).parallel().forEach(i -> send(ten));

    assertThat(latest.get(), is(millis(10_000)));
  }

  private RateLimit limit(int aSecond) {
    return new RateLimit(
        RateLimitTest::answer,
        aSecond,
        now::get,
        wait -> {
          pauses.add(wait);
          now.addAndGet(wait);
        });
  }

  private static long millis(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private static void send(Transport transport) {
    transport.send(Request.of("GET", "/api/ping", Caller.NOBODY));
  }

  private static Exchange answer(Request request) {
    return new Exchange(request, new Response(200, List.of(), ""), Instant.EPOCH, Duration.ZERO);
  }
}
