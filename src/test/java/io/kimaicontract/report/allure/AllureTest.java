package io.kimaicontract.report.allure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.picocontainer.PicoFactory;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.TestStepStarted;
import io.kimaicontract.http.Json;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.packing.PackedData;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AllureTest {
  private static final String FEATURE = "report/features/stopping.feature";

  @TempDir Path directory;
  private Path results = Path.of("");

  @BeforeEach
  void runTheSampleFeature() throws IOException {
    runTheSampleFeature(true);
  }

  private void runTheSampleFeature(boolean whole) throws IOException {
    results = Files.createDirectories(directory.resolve(whole ? "whole" : "folded"));
    AllurePlugin allure = new AllurePlugin(results, Samples.BASE, Samples.redactor(), whole);
    allure.attach(Samples.failedCreation());
    ConcurrentEventListener sends =
        events ->
            events.registerHandlerFor(
                TestStepStarted.class, step -> allure.attach(Samples.failedCreation()));
    Runtime.builder()
        .withRuntimeOptions(
            new RuntimeOptionsBuilder()
                .addFeature(FeatureWithLines.parse("classpath:" + FEATURE))
                .addGlue(URI.create("classpath:/io/kimaicontract/report/allure/glue"))
                .setObjectFactoryClass(PicoFactory.class)
                .build())
        .withAdditionalPlugins(allure.plugin(), sends)
        .build()
        .run();
    allure.done(
        Samples.run(
                SampleRun.of(
                    at(5, Samples.stopping()),
                    at(9, Samples.known()),
                    at(12, Samples.unchecked("TO-9", "no expired token was given")),
                    at(99, Samples.suiteError())))
            .run());
  }

  @Test
  void saysWhatTheVerdictSays() throws IOException {
    var byName = new TreeMap<String, JsonNode>();
    for (Path file : files("-result.json")) {
      JsonNode result = Json.read(Files.readString(file));
      byName.put(result.path("name").asString(), result);
    }
    assertEquals(4, byName.size());
    List<JsonNode> sorted =
        byName.values().stream().filter(r -> !r.toString().contains("[TS-99]")).toList();
    assertEquals("skipped", sorted.get(0).path("status").asString());
    assertEquals(
        "no expired token was given", sorted.get(0).at("/statusDetails/message").asString());
    assertEquals("failed", sorted.get(1).path("status").asString());
    assertTrue(
        sorted.get(1).at("/statusDetails/trace").asString().startsWith("FAILED [TS-12] John"));
    assertEquals("passed", sorted.get(2).path("status").asString());
    assertEquals(
        "Known defect BUG-BEGIN-NULL: A timesheet whose begin is null answers 500\n"
            + "Known deviation DEV-OFFSET: The offset of date-times has no colon (+0200)",
        sorted.get(2).at("/statusDetails/message").asString());
    String labels = sorted.get(2).path("labels").toString();
    assertTrue(labels.contains("DEV-OFFSET"), labels);
    assertTrue(labels.contains("Only a running timesheet can be stopped"), labels);
  }

  @Test
  void showsAScenarioWhoseEndCucumberDidNotTell() throws IOException {
    List<JsonNode> untold =
        files("-result.json").stream()
            .map(AllureTest::json)
            .filter(r -> r.path("name").asString().startsWith("[TS-99]"))
            .toList();
    assertEquals(1, untold.size());
    assertEquals("broken", untold.get(0).path("status").asString());
    assertEquals(
        "NullPointerException: nothing there\n  at Somewhere.java:3",
        untold.get(0).at("/statusDetails/message").asString());
    String environment = Files.readString(results.resolve("environment.properties"));
    assertTrue(environment.startsWith("Verdict=SUITE ERROR: the suite itself failed"), environment);
    assertTrue(environment.contains("Exit\\ code=7: the suite itself failed"), environment);
  }

  private static JsonNode json(Path file) {
    try {
      return Json.read(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void attachesExchangesToTheirSteps() throws IOException {
    String text = "";
    for (Path file : files("-result.json")) {
      if (json(file).path("steps").isEmpty()) {
        continue;
      }
      JsonNode step = Json.read(Files.readString(file)).at("/steps/0/attachments/0");
      assertEquals(
          "POST /api/timesheets \u2192 500 Internal Server Error", step.path("name").asString());
      text = Files.readString(results.resolve(step.path("source").asString()));
    }
    assertTrue(text.startsWith("POST /api/timesheets   as John (user)\n"), text);
    assertTrue(text.contains("Authorization: Bearer ***\n"), text);
    assertTrue(text.contains("---- 500 Internal Server Error, 12 ms\n"), text);
    assertTrue(text.contains("---- reproduce\ncurl -X POST "), text);
  }

  @Test
  void keepsALineForEachExchangeOfAScenarioThatPassed() throws IOException {
    runTheSampleFeature(false);
    assertEquals(List.of(), files("-container.json"));
    for (Path file : files("-result.json")) {
      JsonNode result = json(file);
      boolean failed = result.path("status").asString().equals("failed");
      if (result.path("steps").isEmpty()) {
        continue;
      }
      int kept = result.at("/steps/0/attachments").size();
      assertEquals(failed ? 1 : 0, kept, result.toString());
      if (failed) {
        continue;
      }
      JsonNode exchanges = result.at("/attachments/0");
      assertEquals("Exchanges", exchanges.path("name").asString());
      String text = Files.readString(results.resolve(exchanges.path("source").asString()));
      assertTrue(
          text.contains("    POST /api/timesheets \u2192 500 Internal Server Error\n"), text);
    }
  }

  @Test
  void showsNoSecret() throws IOException {
    for (Path file : files("")) {
      String text = Files.readString(file);
      for (String secret : List.of(Samples.TOKEN, "hunter2", "s3cr3t")) {
        assertFalse(text.contains(secret), file + " shows " + secret);
      }
    }
  }

  @Test
  void drawsOneFileThatAsksTheNetworkForNothing() throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path html = directory.resolve("allure.html");
    try {
      PrintStream both = new PrintStream(said, true, UTF_8);
      System.setOut(both);
      System.setErr(both);
      AllureHtml.write(results, html);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    String page = Files.readString(html);
    assertEquals("", said.toString(UTF_8));
    assertTrue(
        PackedData.in(page).get(0).contains("data/test-cases/"), "the results are in the file");
    assertFalse(page.contains("googletagmanager"));
    assertFalse(page.contains("dataLayer"));
    assertFalse(page.matches("(?s).*(src|href)=\"https?:.*"));
  }

  private static ScenarioResult at(int line, ScenarioResult r) {
    ScenarioRef ref = r.scenario();
    return new ScenarioResult(
        new ScenarioRef(ref.id(), ref.name(), ref.feature(), ref.rule(), FEATURE, line),
        r.outcome(),
        r.step(),
        r.stepLine(),
        r.reason(),
        r.checks(),
        r.ms(),
        r.violations(),
        r.known(),
        r.observations(),
        r.calls());
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      return files.filter(f -> f.toString().endsWith(ending)).collect(Collectors.toList());
    }
  }
}
