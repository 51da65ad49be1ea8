package io.kimaicontract.fault;

import static io.kimaicontract.fault.RawServer.text;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import io.kimaicontract.target.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that never end, are too large, or cannot be followed: each is one sentence. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LimitsTest {
  private static final Request ANY = Request.of("GET", "/api/version", Caller.NOBODY);
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final int MEGABYTE = 1_000_000;

  @Test
  void anAnswerThatTricklesEndsByItsWholeTime() {
    String sentence =
        refused(
            Duration.ofMillis(300),
            out -> {
              out.write(text(OK + "Content-Length: 1000000\r\n\r\n"));
              endlessly(out, text(" "), 20);
            });
    assertThat(sentence, containsString("was not complete within 0 s; see --max-time"));
  }

  @Test
  void aLargeAnswerIsNotRead() {
    byte[] much = new byte[100_000];
    String sentence =
        refused(
            LONG,
            out -> {
              out.write(text(OK + "Content-Length: 200000000\r\n\r\n"));
              endlessly(out, much, 0);
            });
    assertThat(sentence, containsString("more than 1 MB was not read; see --max-answer"));
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 30; i++) {
        gzip.write(new byte[MEGABYTE]);
      }
    }
    String head = OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n";
    String sentence =
        refused(
            LONG,
            out -> {
              out.write(text(head));
              out.write(bomb.toByteArray());
            });
    assertThat(sentence, containsString("more than 1 MB was not read; see --max-answer"));
  }

  @Test
  void compressedAnswersAreRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text("{\"message\":\"pong\"}"));
    }
    String head = OK + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n";
    try (RawServer server =
        new RawServer(
            out -> {
              out.write(text(head));
              out.write(packed.toByteArray());
            })) {
      assertThat(to(server, LONG).send(ANY).response().body(), is("{\"message\":\"pong\"}"));
    }
  }

  @Test
  void endlessHeadersEnd() {
    String sentence =
        refused(
            LONG,
            out -> {
              out.write(text(OK));
              endlessly(out, text("X-More: of the same\r\n"), 0);
            });
    assertThat(sentence, containsString("Maximum header count exceeded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://[", "http:///x", "::::", "%zz", "\\\\evil\\x", "javascript:x"})
  void aLocationIsOnlyRead(String location) {
    try (RawServer server =
        new RawServer(
            out ->
                out.write(
                    text(
                        "HTTP/1.1 302 Found\r\nLocation: "
                            + location
                            + "\r\nContent-Length: 0\r\n\r\n")))) {
      Exchange exchange = to(server, LONG).send(ANY);
      assertThat(exchange.status(), is(302));
      assertThat(exchange.response().header("Location").orElse(""), is(location));
    }
  }

  @Test
  void aHangingExchangeCanBeCut() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    try (RawServer server =
        new RawServer(
            out -> {
              asked.countDown();
              await(over);
            })) {
      Transport transport = to(server, LONG);
      CompletableFuture<String> told =
          CompletableFuture.supplyAsync(
              () ->
                  String.valueOf(
                      assertThrows(TargetUnreachable.class, () -> transport.send(ANY))
                          .getMessage()));
      asked.await();
      transport.cut();
      assertThat(told.get(20, TimeUnit.SECONDS), containsString("/api/version"));
    } finally {
      over.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static void endlessly(OutputStream out, byte[] part, long millis) throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      out.write(part);
      out.flush();
      try {
        if (millis > 0 && never.await(millis, TimeUnit.MILLISECONDS)) {
          return;
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static String refused(Duration whole, RawServer.Answer answer) {
    try (RawServer server = new RawServer(answer)) {
      Transport transport = to(server, whole);
      return String.valueOf(
          assertThrows(TargetUnreachable.class, () -> transport.send(ANY)).getMessage());
    }
  }

  private static Transport to(RawServer server, Duration whole) {
    Limits limits = new Limits(Duration.ofSeconds(20), whole, Duration.ZERO, MEGABYTE);
    return new RestAssuredTransport(server.url(), limits, Clock.systemUTC());
  }
}
