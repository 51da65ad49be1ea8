package io.kimaicontract.report.har;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.http.Json;
import io.kimaicontract.report.Golden;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class HarReportTest {
  @TempDir Path directory;
  private String text = "";
  private JsonNode entries = Json.of(List.of());

  @BeforeEach
  void writeTheExchangesOfTwoScenarios() throws IOException {
    Path file = directory.resolve("run.har");
    HarReport har = new HarReport(file, Samples.BASE);
    List<ScenarioResult> results = List.of(Samples.known(har), Samples.listing(har));
    har.close();
    assertEquals(0, results.get(0).calls().get(0).entry());
    assertEquals(1, results.get(1).calls().get(0).entry());
    text = Files.readString(file);
    entries = Json.read(text).at("/log/entries");
  }

  @Test
  void isWrittenAsHar12() {
    Golden.assertSame("run.har", Json.pretty(Json.read(text)) + "\n");
  }

  @Test
  void namesTheScenarioOfEachExchange() {
    assertEquals("TS-40", entries.at("/0/comment").asString());
    assertEquals("TS-13", entries.at("/1/comment").asString());
  }

  @Test
  void keepsTheSchemeAndMasksTheSecrets() {
    assertEquals("Bearer ***", entries.at("/0/request/headers/0/value").asString());
    for (String secret : List.of(Samples.TOKEN, "hunter2", "s3cr3t", "abcdef")) {
      assertFalse(text.contains(secret), secret);
    }
  }

  @Test
  void givesJsonBodiesAsPostData() {
    assertEquals("application/json", entries.at("/0/request/postData/mimeType").asString());
    assertTrue(entries.at("/0/request/postData/text").asString().startsWith("{\"begin\":null"));
    assertFalse(entries.at("/1/request").has("postData"));
  }

  @Test
  void writesTheUrlWithItsQuery() {
    assertEquals(
        "http://127.0.0.1:40123/api/timesheets?user=all&begin=2026-01-01",
        entries.at("/1/request/url").asString());
  }
}
