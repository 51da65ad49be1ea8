package io.kimaicontract.http;

import io.kimaicontract.target.Limits;
import io.kimaicontract.target.TransportOptions;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The transport over REST Assured: one {@code given()} per request, no redirects, no statics. */
public final class RestAssuredTransport implements Transport {
  private static final int MOST_HEADERS = 500;
  private static final int LONGEST_HEADER = 32_768;

  private final URI base;
  private final Clock clock;
  private final RestAssuredConfig config;
  private final Limits limits;
  private final ExchangeTimer timer;
  private final TransportOptions options;
  private volatile boolean answered;

  /** A transport to the URL with the default limits beside this timeout. */
  public RestAssuredTransport(URI base, Duration timeout, Clock clock) {
    this(base, Limits.of(timeout), clock);
  }

  /** A transport to the URL that gives up answers beyond the limits. */
  public RestAssuredTransport(URI base, Limits limits, Clock clock) {
    this(base, limits, clock, TransportOptions.NONE);
  }

  /** A transport to the URL with these options of its connections. */
  public RestAssuredTransport(URI base, Limits limits, Clock clock, TransportOptions options) {
    PooledClient.check(options);
    this.options = options;
    this.base = base;
    this.clock = clock;
    this.limits = limits;
    this.timer = new ExchangeTimer(limits.maxTime());
    int millis = (int) limits.timeout().toMillis();
    this.config =
        RestAssuredConfig.config()
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .decoderConfig(
                DecoderConfig.decoderConfig().defaultContentCharset("UTF-8").noContentDecoders())
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .encodeContentTypeAs(ContentType.URLENC.toString(), ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .httpClient(
                HttpClientConfig.httpClientConfig()
                    .reuseHttpClientInstance()
                    .httpClientFactory(this::pooled)
                    .setParam("http.connection.max-header-count", MOST_HEADERS)
                    .setParam("http.connection.max-line-length", LONGEST_HEADER)
                    .setParam("http.protocol.cookie-policy", "ignoreCookies")
                    .setParam("http.connection.timeout", millis)
                    .setParam("http.socket.timeout", millis));
  }

  @SuppressWarnings("deprecation")
  private org.apache.http.client.HttpClient pooled() {
    var client = PooledClient.with(options);
    client.addRequestInterceptor(
        (request, context) -> {
          timer.uses(context.getAttribute("http.connection"));
          request.setHeader("Accept-Encoding", AnswerReader.ACCEPTED);
        });
    client.addResponseInterceptor(new AnswerReader(limits.maxAnswer()));
    return client;
  }

  @Override
  public Exchange send(Request request) {
    if (!answered && base.getScheme().equals("https") && options.proxy().isEmpty()) {
      SchemeProbe.flawOfHttps(base)
          .ifPresent(
              flaw -> {
                throw new TargetUnreachable(flaw);
              });
    }
    // Each call of Groovy code costs: one specification, not merged with another, and one call for
    // all headers.
    RequestSpecification spec =
        RestAssured.given().config(config).urlEncodingEnabled(false).headers(headers(request));
    request.payload().ifPresent(body -> spec.body(body.getBytes(request.charset())));
    options.proxy().ifPresent(proxy -> spec.proxy(PooledClient.specification(proxy)));
    URI url = RequestUrl.resolve(base, UrlEncoding.of(request.path(), request.query()));
    Instant start = clock.instant();
    long nanos = System.nanoTime();
    ExchangeTimer.Flight flight = timer.begin();
    try (flight) {
      io.restassured.response.Response answer = spec.request(request.method(), url);
      String body = answer.asString();
      answered = true;
      Duration took = Duration.ofNanos(System.nanoTime() - nanos);
      List<Header> headers =
          answer.getHeaders().asList().stream()
              .map(h -> new Header(h.getName(), h.getValue()))
              .toList();
      return new Exchange(request, new Response(answer.statusCode(), headers, body), start, took);
    } catch (Exception failed) {
      throw flight.isCut()
          ? RequestUrl.cut(base, request, limits, failed)
          : RequestUrl.unreachable(base, request, failed, options, answered);
    }
  }

  private Headers headers(Request request) {
    List<io.restassured.http.Header> headers = new ArrayList<>();
    request
        .caller()
        .bearer()
        .map(token -> new io.restassured.http.Header("Authorization", "Bearer " + token.reveal()))
        .ifPresent(headers::add);
    options
        .headers()
        .forEach(h -> headers.add(new io.restassured.http.Header(h.name(), h.value())));
    request
        .headers()
        .forEach(h -> headers.add(new io.restassured.http.Header(h.name(), h.value())));
    if (request.payload().isPresent() && !request.namesContentType()) {
      headers.add(new io.restassured.http.Header("Content-Type", "application/json"));
    }
    return new Headers(headers);
  }

  @Override
  public void cut() {
    timer.cutAll();
  }
}
