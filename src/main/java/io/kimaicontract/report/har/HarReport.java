package io.kimaicontract.report.har;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.model.Masking;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Every exchange of a run as HAR 1.2, the scenario's id as comment; secrets are masked. */
public final class HarReport {
  /** The name of the file. */
  public static final String FILE = "run.har";

  private static final String HTTP = "HTTP/1.1";
  private static final String JSON = "application/json";
  private static final int UNKNOWN = -1;

  private final String root;
  private final Masking masking;

  /** A report of exchanges with the URL. */
  public HarReport(URI base, Redactor redactor) {
    this.root = base.toString().replaceAll("/+$", "");
    this.masking = new Masking(redactor);
  }

  /** The text of the file. */
  public String write(List<ScenarioResult> results) {
    List<Har.Entry> entries = new ArrayList<>();
    for (ScenarioResult result : results) {
      result.exchanges().forEach(e -> entries.add(entry(e, result.scenario())));
    }
    return Json.pretty(
        new Har(new Har.Log("1.2", new Har.Creator("kimai-contract", "1"), entries)));
  }

  private Har.Entry entry(Exchange exchange, ScenarioRef scenario) {
    Exchange masked = masking.exchange(exchange);
    double ms = TimeUnit.NANOSECONDS.toMicros(exchange.took().toNanos()) / 1000.0;
    return new Har.Entry(
        exchange.startedAt().toString(),
        ms,
        sent(masked.request()),
        answered(masked.response()),
        Map.of(),
        new Har.Timings(0, ms, 0),
        scenario.id().isEmpty() ? scenario.name() : scenario.id());
  }

  private Har.Sent sent(Request request) {
    List<Har.Pair> headers = new ArrayList<>();
    request
        .caller()
        .bearer()
        .ifPresent(t -> headers.add(new Har.Pair("Authorization", "Bearer " + Secret.MASK)));
    headers.addAll(pairs(request.headers()));
    String type = value(request.headers(), "Content-Type").orElse(JSON);
    if (request.payload().isPresent() && value(request.headers(), "Content-Type").isEmpty()) {
      headers.add(new Har.Pair("Content-Type", type));
    }
    String url = root + UrlEncoding.of(request.path(), request.query());
    return new Har.Sent(
        request.method(),
        url.replace("[", "%5B").replace("]", "%5D"),
        HTTP,
        List.of(),
        headers,
        request.query().stream().map(p -> new Har.Pair(p.name(), p.value())).toList(),
        request.payload().map(body -> new Har.PostData(type, body, List.of())),
        UNKNOWN,
        size(request.payload().orElse("")));
  }

  private static Har.Answered answered(Response response) {
    String type = response.header("Content-Type").orElse("x-unknown");
    return new Har.Answered(
        response.status(),
        StatusName.of(response.status()),
        HTTP,
        List.of(),
        pairs(response.headers()),
        new Har.Content(size(response.body()), type, response.body()),
        response.header("Location").orElse(""),
        UNKNOWN,
        size(response.body()));
  }

  private static List<Har.Pair> pairs(List<Header> headers) {
    return headers.stream().map(h -> new Har.Pair(h.name(), h.value())).toList();
  }

  private static Optional<String> value(List<Header> headers, String name) {
    return headers.stream()
        .filter(h -> h.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  private static int size(String text) {
    return text.getBytes(UTF_8).length;
  }
}
