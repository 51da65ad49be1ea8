package io.kimaicontract.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** Exchanges with a real Kimai, one JSON object a line. */
record Recording(List<JsonNode> steps) {

  /** Reads the recording of that release; skips the test when there are none on this machine. */
  static Recording of(String version) {
    Path shared = Path.of(System.getProperty("kimai.contract.shared", "../shared"));
    Path file = shared.resolve("kimai/traffic/kimai-" + version + ".jsonl");
    if (Files.exists(file)) {
      return read(file);
    }
    return Assumptions.abort("No recordings at " + file.toAbsolutePath());
  }

  private static Recording read(Path file) {
    try {
      return new Recording(Files.readAllLines(file).stream().map(Json::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
