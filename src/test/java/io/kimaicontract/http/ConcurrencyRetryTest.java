package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | {\"name\": \"a\"}                     | true  | 200",
        "POST | {\"name\": \"a\", \"number\": null}   | true  | 200",
        "POST | {\"name\": \"a\", \"number\": \"0007\"} | true  | 400",
        "POST | {\"name\": \"a\"}                     | false | 400",
        "PATCH| {\"name\": \"a\"}                     | true  | 400"
      })
  void aNumberThatKimaiGaveTwice(String method, String body, boolean crowded, int status) {
    String taken =
        "{\"errors\": {\"children\": {\"number\": {\"errors\": [\"The number is used.\"]}}}}";
    Transport retry =
        new ConcurrencyRetry(
            request -> answer(request, 400, taken),
            request -> answer(request, 200, "{}"),
            Request::reads,
            () -> crowded,
            (a, b) -> noticed.add(a.status() + " " + b.status()));

    assertThat(
        retry.send(Request.of(method, "/api/projects", Caller.NOBODY).body(body)).status(),
        is(status));
    assertThat(noticed, is(status == 200 ? List.of("400 200") : List.of()));
  }

  private static Exchange answer(Request request, int status, String body) {
    return new Exchange(
        request, new Response(status, List.of(), body), Instant.EPOCH, Duration.ZERO);
  }

  @Test
  void aRefusalIsAnAnswer() {
    assertThat(answer("GET", true, 404, 200), is(404));
  }

  private int answer(String method, boolean crowded, int first, int second) {
    return new ConcurrencyRetry(
            server(first),
            server(second),
            Request::reads,
            () -> crowded,
            (a, b) -> noticed.add(a.status() + " " + b.status()))
        .send(Request.of(method, "/api/activities", Caller.NOBODY))
        .status();
  }

  private static Transport server(int status) {
    return request ->
        new Exchange(request, new Response(status, List.of(), ""), Instant.EPOCH, Duration.ZERO);
  }
}
