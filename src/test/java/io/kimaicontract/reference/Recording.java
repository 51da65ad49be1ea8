package io.kimaicontract.reference;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Exchanges with a real Kimai, one JSON object a line. */
record Recording(List<JsonNode> steps) {

  /** Reads the recording of that release; skips the test when there are none on this machine. */
  static Recording of(String version) {
    return new Recording(io.kimaicontract.recording.Recording.lines(version));
  }
}
