package io.kimaicontract.http.health;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.Transport;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How long the guard waits, what it sends again, and when it gives the target up. */
class TroubleGuardTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Caller JOHN = new Caller("John (user)", null, new Secret("t"), 7);
  private static final Response FINE = json(200, "{\"id\":7}");
  private static final Response GATEWAY = json(502, "");

  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private long now;

  private final Pause pause =
      new Pause() {
        @Override
        public void wait(Duration time, BooleanSupplier enough) {
          pauses.add(time);
          now += time.toNanos();
        }

        @Override
        public long nanos() {
          return now;
        }
      };

  @Test
  void aHealthyTargetGetsNothingMore() {
    TroubleGuard guard = guard(request -> FINE);
    assertThat(guard.send(get("/api/tags")).status(), is(200));
    assertThat(sent, contains("GET /api/tags"));
  }

  @Test
  void ownErrorsOfKimaiAreNotLookedInto() {
    TroubleGuard guard = guard(request -> json(503, "{\"code\":503,\"message\":\"Unavailable\"}"));
    assertThat(guard.send(get("/api/tags")).status(), is(503));
    assertThat(sent, contains("GET /api/tags"));
  }

  @Test
  void troubleIsWaitedOutAsLongAsThePatience() {
    TroubleGuard guard = guard(request -> GATEWAY);
    TargetTrouble lost = assertThrows(TargetTrouble.class, () -> guard.send(get("/api/tags")));

    assertThat(lost.getMessage(), containsString("not well again within 60 s"));
    assertThat(Duration.ofNanos(now), is(PATIENCE));
    assertThat(pauses.size(), lessThan(25));
    assertThat(guard.health().isGoingOn(), is(false));
    int before = sent.size();
    assertThrows(TargetTrouble.class, () -> guard.send(get("/api/tags")));
    assertThat("a lost target is not asked again", sent.size(), is(before));
  }

  @Test
  void retryAfterIsHonouredForWritesToo() {
    Response later = new Response(429, List.of(new Header("Retry-After", "7")), "");
    TroubleGuard guard = guard(r -> r.method().equals("POST") && pauses.isEmpty() ? later : FINE);

    assertThat(guard.send(Request.of("POST", "/api/tags", JOHN)).status(), is(200));
    assertThat(pauses, contains(Duration.ofSeconds(7)));
  }

  @Test
  void retryAfterMayBeADate() {
    Response later =
        new Response(
            429,
            List.of(
                new Header("Date", "Sun, 29 Nov 2026 11:00:00 GMT"),
                new Header("Retry-After", "Sun, 29 Nov 2026 11:00:09 GMT")),
            "");
    assertThat(RetryAfter.of(later).orElseThrow(), is(Duration.ofSeconds(9)));
  }

  @Test
  void anOperationThatAlwaysFailsAtAHealthyTargetIsItsOwnAnswer() {
    TroubleGuard guard = guard(r -> r.path().equals("/api/tags") ? GATEWAY : FINE);

    assertThat(guard.send(get("/api/tags")).status(), is(502));
    assertThat(sent.stream().filter("GET /api/tags"::equals).count(), is(3L));
    assertThat(guard.health().notes(), empty());
    sent.clear();
    assertThat(guard.send(get("/api/tags")).status(), is(502));
    assertThat("it is known now", sent.stream().filter("GET /api/tags"::equals).count(), is(1L));
  }

  @Test
  void aWriteIsNotSentAgain() {
    TroubleGuard guard = guard(r -> r.method().equals("POST") ? GATEWAY : FINE);
    Attempts attempts = guard.health().attempts();
    Request post = Request.of("POST", "/api/tags", JOHN);

    attempts.begin("f:1");
    assertThrows(TargetTrouble.class, () -> guard.send(post));
    Attempts.Attempt first = attempts.end().orElseThrow();
    assertThat(first.trouble(), contains(startsWith("POST /api/tags answered 502")));
    attempts.repeat("f:1", first);
    attempts.begin("f:1");
    assertThat("the same again", guard.send(post).status(), is(502));
    assertThat(sent.stream().filter("POST /api/tags"::equals).count(), is(2L));
  }

  @Test
  void aCleanUpEndsWithoutProgress() {
    TroubleGuard guard = guard(request -> GATEWAY);
    guard.health().cleanUp();

    assertThrows(TargetTrouble.class, () -> guard.send(get("/api/tags")));
    assertThat(Duration.ofNanos(now), is(Duration.ofSeconds(30)));
    now++;
    TargetTrouble given = assertThrows(TargetTrouble.class, () -> guard.send(get("/api/tags")));
    assertThat(given.getMessage(), is("the clean-up was given up: no answer came for 30 s"));
    assertThat(given.mayHaveArrived(), is(false));
  }

  private TroubleGuard guard(Function<Request, Response> kimai) {
    Transport transport =
        request -> {
          sent.add(request.method() + " " + request.path());
          return new Exchange(request, kimai.apply(request), Instant.EPOCH, Duration.ZERO);
        };
    TargetHealth health =
        new TargetHealth(URI.create("http://kimai.example"), transport, PATIENCE, pause);
    health.arm(Request::reads, paths -> List.of());
    return new TroubleGuard(transport, health);
  }

  private static Request get(String path) {
    return Request.of("GET", path, JOHN);
  }

  private static Response json(int status, String body) {
    return new Response(status, List.of(new Header("Content-Type", "application/json")), body);
  }
}
