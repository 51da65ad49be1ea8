package io.kimaicontract.recording;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One recorded exchange with a fresh installation of real Kimai.
 *
 * @param step its number in the recording
 * @param name what it does
 * @param exchange the exchange
 */
public record Recording(int step, String name, Exchange exchange) {
  /** The versions that were recorded. */
  public static final List<String> VERSIONS = List.of("2.16.0", "2.24.0", "2.65.0");

  /** The recording of a version; skips the calling test where {@code ../shared} is absent. */
  public static List<Recording> of(String version) {
    return lines(version).stream().map(Recording::of).toList();
  }

  /** The same as it stands in the file, one JSON object a line. */
  public static List<JsonNode> lines(String version) {
    Path file = shared().resolve("kimai/traffic/kimai-" + version + ".jsonl");
    assumeTrue(Files.exists(file), "skipped: no recordings at " + file.toAbsolutePath());
    try (var lines = Files.lines(file)) {
      return lines.map(Json::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The folder of shared facts, beside the checkout. */
  public static Path shared() {
    return Path.of(System.getProperty("kimai.contract.shared", "../shared"));
  }

  private static Recording of(JsonNode line) {
    JsonNode sent = line.path("request");
    JsonNode answered = line.path("response");
    String[] target = sent.path("sent_path").asString().split("\\?", 2);
    Request request =
        Request.of(
                sent.path("method").asString(),
                target[0],
                new Caller(line.path("as").asString(), null))
            .query(target.length == 1 ? List.of() : query(target[1]));
    if (sent.path("has_body").asBoolean()) {
      request = request.body(text(sent.path("body")));
    }
    for (Header header : headers(sent.path("headers"))) {
      request = request.header(header.name(), header.value());
    }
    Response response =
        new Response(
            answered.path("status").asInt(),
            headers(answered.path("headers")),
            text(answered.path("body")));
    return new Recording(
        line.path("step").asInt(),
        line.path("name").asString(),
        new Exchange(request, response, Instant.EPOCH, Duration.ZERO));
  }

  private static String text(JsonNode body) {
    return body.isNull() ? "" : body.isString() ? body.asString() : Json.write(body);
  }

  private static List<Header> headers(JsonNode node) {
    List<Header> headers = new ArrayList<>();
    node.forEachEntry((name, value) -> headers.add(new Header(name, value.asString())));
    return headers;
  }

  private static List<Parameter> query(String text) {
    List<Parameter> query = new ArrayList<>();
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      query.add(new Parameter(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1])));
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
