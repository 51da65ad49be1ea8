package io.kimaicontract.http;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The transport over REST Assured: one {@code given()} per request, no redirects, no statics. */
public final class RestAssuredTransport implements Transport {
  private final URI base;
  private final Clock clock;
  private final RestAssuredConfig config;

  /** A transport to the URL that waits at most so long for an answer. */
  public RestAssuredTransport(URI base, Duration timeout, Clock clock) {
    this.base = base;
    this.clock = clock;
    int millis = (int) timeout.toMillis();
    this.config =
        RestAssuredConfig.config()
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset("UTF-8"))
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .encodeContentTypeAs(ContentType.URLENC.toString(), ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .httpClient(
                HttpClientConfig.httpClientConfig()
                    .reuseHttpClientInstance()
                    .httpClientFactory(RestAssuredTransport::pooled)
                    .setParam("http.protocol.cookie-policy", "ignoreCookies")
                    .setParam("http.connection.timeout", millis)
                    .setParam("http.socket.timeout", millis));
  }

  @SuppressWarnings("deprecation")
  private static org.apache.http.client.HttpClient pooled() {
    var connections = new org.apache.http.impl.conn.PoolingClientConnectionManager();
    connections.setMaxTotal(64);
    connections.setDefaultMaxPerRoute(64);
    var client = new org.apache.http.impl.client.DefaultHttpClient(connections);
    // Read at once: REST Assured leaves an empty answer unread, and its connection is never free.
    client.addResponseInterceptor(
        (response, context) -> {
          if (response.getEntity() != null) {
            response.setEntity(new org.apache.http.entity.BufferedHttpEntity(response.getEntity()));
          }
        });
    return client;
  }

  @Override
  public Exchange send(Request request) {
    RequestSpecification spec =
        RestAssured.given(
            new RequestSpecBuilder().setConfig(config).setUrlEncodingEnabled(false).build());
    request.caller().bearer().ifPresent(t -> spec.header("Authorization", "Bearer " + t.reveal()));
    request.headers().forEach(h -> spec.header(h.name(), h.value()));
    request
        .payload()
        .ifPresent(
            body -> {
              if (!request.namesContentType()) {
                spec.header("Content-Type", "application/json");
              }
              spec.body(body.getBytes(request.charset()));
            });
    URI url = RequestUrl.resolve(base, UrlEncoding.of(request.path(), request.query()));
    Instant start = clock.instant();
    long nanos = System.nanoTime();
    try {
      io.restassured.response.Response answer = spec.request(request.method(), url);
      String body = answer.asString();
      Duration took = Duration.ofNanos(System.nanoTime() - nanos);
      List<Header> headers =
          answer.getHeaders().asList().stream()
              .map(h -> new Header(h.getName(), h.getValue()))
              .toList();
      return new Exchange(request, new Response(answer.statusCode(), headers, body), start, took);
    } catch (Exception failed) {
      throw RequestUrl.unreachable(base, request, failed);
    }
  }
}
