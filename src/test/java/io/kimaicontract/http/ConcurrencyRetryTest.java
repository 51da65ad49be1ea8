package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a server error is asked about again, and what is believed then. */
class ConcurrencyRetryTest {
  private final List<String> noticed = new ArrayList<>();

  @Test
  void anErrorThatDoesNotComeAgainIsNoted() {
    assertThat(answer("GET", true, 500, 200), is(200));
    assertThat(noticed, is(List.of("500 200")));
  }

  @Test
  void anErrorThatStaysIsReturned() {
    assertThat(answer("GET", true, 500, 503), is(503));
    assertThat(noticed, empty());
  }

  @Test
  void nobodyElseCouldHaveCausedIt() {
    assertThat(answer("GET", false, 500, 200), is(500));
  }

  @Test
  void aWriteIsNeverSentAgain() {
    assertThat(answer("POST", true, 500, 200), is(500));
  }

  @Test
  void aRefusalIsAnAnswer() {
    assertThat(answer("GET", true, 404, 200), is(404));
  }

  private int answer(String method, boolean crowded, int first, int second) {
    return new ConcurrencyRetry(
            server(first),
            server(second),
            request -> request.reads() && crowded,
            (a, b) -> noticed.add(a.status() + " " + b.status()))
        .send(Request.of(method, "/api/activities", Caller.NOBODY))
        .status();
  }

  private static Transport server(int status) {
    return request ->
        new Exchange(request, new Response(status, List.of(), ""), Instant.EPOCH, Duration.ZERO);
  }
}
