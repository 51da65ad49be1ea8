package io.kimaicontract.benchmark;

import io.kimaicontract.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Sends recorded requests with the client of the JDK, and reads the answers: nothing else. */
public final class BareClient {
  private BareClient() {}

  /**
   * Sends them all.
   *
   * @param args the URL, the file of the requests, and how many to send at once
   */
  public static void main(String[] args) throws Exception {
    List<Sent> all = read(Path.of(args[1]));
    AtomicInteger next = new AtomicInteger();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    int threads = Integer.parseInt(args[2]);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<?>> ends = new ArrayList<>();
    for (int worker = 0; worker < threads; worker++) {
      ends.add(
          workers.submit(
              () -> {
                for (int at = next.getAndIncrement();
                    at < all.size();
                    at = next.getAndIncrement()) {
                  client.send(request(args[0], all.get(at)), BodyHandlers.ofString());
                }
                return null;
              }));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    workers.shutdown();
  }

  private static HttpRequest request(String base, Sent one) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + one.url()))
            .method(
                one.method(),
                one.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(one.body()));
    one.headers().forEach(builder::header);
    return builder.build();
  }

  private static List<Sent> read(Path file) throws Exception {
    JsonNode list = Json.read(Files.readString(file));
    return StreamSupport.stream(list.spliterator(), false).map(BareClient::sent).toList();
  }

  private static Sent sent(JsonNode one) {
    Map<String, String> headers = new LinkedHashMap<>();
    one.path("headers")
        .propertyStream()
        .forEach(field -> headers.put(field.getKey(), field.getValue().asString()));
    return new Sent(
        one.path("method").asString(),
        one.path("url").asString(),
        headers,
        one.path("body").asString());
  }
}
