package io.kimaicontract.report.allure;

import io.kimaicontract.http.Json;
import io.kimaicontract.report.packing.PackedData;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds where a page of Allure shows each scenario; the generator gives the places at random. */
final class ResultPlaces {
  private static final String CASES = "data/test-cases/";

  private ResultPlaces() {}

  /** The fragments, by file and line of the scenario. */
  static Map<String, String> in(String page) {
    Map<String, String> places = new HashMap<>();
    for (String data : PackedData.in(page)) {
      Json.parse(data)
          .ifPresent(
              files ->
                  files.forEachEntry(
                      (name, text) -> {
                        if (name.startsWith(CASES)) {
                          put(places, text);
                        }
                      }));
    }
    return places;
  }

  private static void put(Map<String, String> places, JsonNode text) {
    JsonNode result = Json.parse(text.asString("")).orElseGet(() -> Json.of(Map.of()));
    String uid = result.path("uid").asString("");
    String place = VerdictWriter.place(result.path("fullName").asString(""));
    if (uid.matches("[0-9a-f]+")) {
      places.put(place, "testresult/" + uid);
    }
  }
}
