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
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.result.Millis;
import io.kimaicontract.verdict.result.ScenarioRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes each exchange of a run as HAR 1.2 when it happens, with the scenario's id as comment. It
 * reports a disk error only at the end, because the error must not end the run.
 */
public final class HarReport implements ExchangeLog {
  /** The name of the file. */
  public static final String FILE = "run.har";

  static final Har.Creator CREATOR = new Har.Creator("kimai-contract", "1");

  private static final String HTTP = "HTTP/1.1";
  private static final String JSON = "application/json";
  private static final int UNKNOWN = -1;

  private final Path file;
  private final String root;
  private @Nullable Writer writer;
  private @Nullable IOException failed;
  private int entries;

  /** A report, in the file, of exchanges with the URL. */
  public HarReport(Path file, URI base) {
    this.file = file;
    this.root = base.toString().replaceAll("/+$", "");
  }

  @Override
  public synchronized int add(ScenarioRef scenario, Exchange exchange) {
    if (failed != null) {
      return UNKNOWN;
    }
    try {
      Writer to = open();
      to.write(entries == 0 ? "\n" : ",\n");
      to.write(Json.write(entry(exchange, scenario)));
      return entries++;
    } catch (IOException refused) {
      failed = refused;
      return UNKNOWN;
    }
  }

  /**
   * Ends the file.
   *
   * @throws UncheckedIOException when it could not be written completely
   */
  public synchronized void close() {
    try (Writer to = open()) {
      if (failed != null) {
        throw failed;
      }
      to.write("\n]}}\n");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private Writer open() throws IOException {
    Writer open = writer;
    if (open == null) {
      open = Files.newBufferedWriter(file);
      writer = open;
      open.write(
          "{\"log\":{\"version\":\"1.2\",\"creator\":" + Json.write(CREATOR) + ",\"entries\":[");
    }
    return open;
  }

  private Har.Entry entry(Exchange exchange, ScenarioRef scenario) {
    double ms = Millis.of(exchange.took());
    return new Har.Entry(
        exchange.startedAt().toString(),
        ms,
        sent(exchange.request()),
        answered(exchange.response()),
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
        request.query().stream()
            .map(p -> new Har.Pair(readable(p.name()), readable(p.value())))
            .toList(),
        request.payload().map(body -> post(type, Shortened.of(body))),
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
        content(response.body(), type),
        response.header("Location").orElse(""),
        UNKNOWN,
        size(response.body()));
  }

  private static Har.PostData post(String type, Shortened body) {
    return new Har.PostData(type, body.text(), List.of(), body.note());
  }

  private static Har.Content content(String body, String type) {
    Shortened kept = Shortened.of(body);
    return new Har.Content(size(body), type, kept.text(), kept.note());
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

  /** Characters that stand for single bytes cannot be written; the URL has them. */
  private static String readable(String text) {
    return text.replaceAll("[\\ud800-\\udfff]", "\ufffd");
  }
}
