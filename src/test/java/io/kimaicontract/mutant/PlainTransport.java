package io.kimaicontract.mutant;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.Url;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A transport without REST Assured, which takes most of the time of a run in memory. */
final class PlainTransport implements Transport {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI base;

  PlainTransport(URI base) {
    this.base = base;
  }

  @Override
  public Exchange send(Request request) {
    Instant start = Instant.now();
    try {
      HttpResponse<String> answer = CLIENT.send(translated(request), BodyHandlers.ofString());
      List<Header> headers =
          answer.headers().map().entrySet().stream()
              .flatMap(e -> e.getValue().stream().map(value -> new Header(e.getKey(), value)))
              .toList();
      Response response = new Response(answer.statusCode(), headers, answer.body());
      return new Exchange(request, response, start, Duration.between(start, Instant.now()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private HttpRequest translated(Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + Url.of(request.path(), request.query())));
    builder.method(
        request.method(),
        request.payload().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
    request
        .caller()
        .bearer()
        .ifPresent(t -> builder.header("Authorization", "Bearer " + t.reveal()));
    request.headers().forEach(h -> builder.header(h.name(), h.value()));
    if (request.payload().isPresent()
        && request.headers().stream().noneMatch(h -> h.name().equalsIgnoreCase("Content-Type"))) {
      builder.header("Content-Type", "application/json");
    }
    return builder.build();
  }
}
