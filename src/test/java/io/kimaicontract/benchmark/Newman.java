package io.kimaicontract.benchmark;

import io.kimaicontract.http.Json;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Newman, where it is installed: in a directory of {@code PATH}, or where {@code NEWMAN} says. */
record Newman(Path program) {

  static Optional<Newman> installed() {
    String named = System.getenv("NEWMAN");
    Stream<Path> places =
        named == null || named.isEmpty()
            ? Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, "newman"))
            : Stream.of(Path.of(named));
    return places.filter(Files::isExecutable).findFirst().map(Newman::new);
  }

  /** Sends the requests of a collection, one after the other, as it does. */
  Measured send(URI base, List<Sent> requests, Path directory)
      throws IOException, InterruptedException {
    Path collection = directory.resolve("collection.json");
    Files.writeString(collection, Json.write(Json.of(collection(base, requests))));
    return Measured.of(
        List.of(
            program.toString(),
            "run",
            collection.toString(),
            "--reporters",
            "json",
            "--reporter-json-export",
            directory.resolve("newman.json").toString()),
        directory.resolve("newman.txt").toFile());
  }

  private static Map<String, Object> collection(URI base, List<Sent> requests) {
    return Map.of(
        "info",
        Map.of(
            "name",
            "kimai-contract",
            "schema",
            "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"),
        "item",
        requests.stream().map(one -> item(base, one)).toList());
  }

  private static Map<String, Object> item(URI base, Sent one) {
    return Map.of(
        "name",
        one.method() + " " + one.url(),
        "request",
        Map.of(
            "method",
            one.method(),
            "url",
            base + one.url(),
            "header",
            one.headers().entrySet().stream()
                .map(header -> Map.of("key", header.getKey(), "value", header.getValue()))
                .toList(),
            "body",
            Map.of("mode", "raw", "raw", one.body())));
  }
}
