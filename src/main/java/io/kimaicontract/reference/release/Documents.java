package io.kimaicontract.reference.release;

import io.kimaicontract.reference.http.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The document that describes the operations: the pinned one of the release, or the corrected one.
 */
public final class Documents {

  private static final List<String> PINNED =
      List.of("2.66.0", "2.65.0", "2.58.0", "2.45.0", "2.24.0", "2.16.0");

  private Documents() {}

  public static JsonNode of(KimaiProfile kimaiProfile) {
    JsonNode pinned = pinned(kimaiProfile.version());
    return kimaiProfile.corrected() ? Corrections.applied(pinned) : pinned;
  }

  /** The nearest pinned document that is not newer. */
  private static JsonNode pinned(Version version) {
    String nearest =
        PINNED.stream()
            .filter(one -> version.atLeast(Version.of(one)))
            .findFirst()
            .orElse("2.16.0");
    return Json.resource("/contracts/kimai-" + nearest + ".json");
  }
}
