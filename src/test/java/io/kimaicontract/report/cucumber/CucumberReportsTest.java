package io.kimaicontract.report.cucumber;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.picocontainer.PicoFactory;
import io.kimaicontract.http.Json;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.packing.PackedData;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Cucumber's page shows the verdict at the step that it is about. */
class CucumberReportsTest {
  private static final String FEATURE = "report/features/stopping.feature";

  @TempDir Path directory;
  private String messages = "";
  private final Map<String, String> texts = new HashMap<>();
  private final List<JsonNode> finished = new ArrayList<>();

  @BeforeEach
  void runTheSampleFeature() throws IOException {
    CucumberReports reports = new CucumberReports(Samples.redactor());
    Runtime.builder()
        .withRuntimeOptions(
            new RuntimeOptionsBuilder()
                .addFeature(FeatureWithLines.parse("classpath:" + FEATURE))
                .addGlue(URI.create("classpath:/io/kimaicontract/report/allure/glue"))
                .setObjectFactoryClass(PicoFactory.class)
                .build())
        .withAdditionalPlugins(reports)
        .build()
        .run();
    Path page = directory.resolve("cucumber.html");
    ScenarioResult judged = at(9, 10, "Given it runs", Samples.listing());
    reports.write(
        Samples.run(SampleRun.of(at(5, 7, "Then it breaks", Samples.stopping()), judged)).run(),
        page);
    messages = PackedData.in(Files.readString(page)).get(0);
    Map<String, String> pickleTexts = new HashMap<>();
    for (JsonNode message : Json.read(messages)) {
      message.at("/pickle/steps").forEach(s -> pickleTexts.put(text(s, "id"), text(s, "text")));
      message
          .at("/testCase/testSteps")
          .forEach(
              s ->
                  texts.put(
                      text(s, "id"), pickleTexts.getOrDefault(text(s, "pickleStepId"), "hook")));
      if (message.has("testStepFinished")) {
        finished.add(message.path("testStepFinished"));
      }
    }
  }

  @Test
  void theStepThatTheVerdictIsAboutIsRed() {
    List<String> failed =
        finished.stream()
            .filter(step -> text(step.path("testStepResult"), "status").equals("FAILED"))
            .map(step -> texts.get(text(step, "testStepId")))
            .toList();
    assertThat(failed, is(List.of("it breaks", "it runs")));
  }

  @Test
  void itSaysWhatTheOtherReportsSay() {
    List<String> said =
        finished.stream().map(s -> text(s.path("testStepResult"), "message")).toList();
    assertThat(said, hasItem(startsWith("FAILED [TS-12] John stops his running timesheet")));
    assertThat(said, hasItem(startsWith("FAILED [TS-13] John lists")));
  }

  @Test
  void nothingOfJavaIsShown() {
    assertThat(messages, not(containsString("\\tat ")));
    assertThat(messages, not(containsString("SampleSteps.java")));
    assertThat(messages, not(containsString("stackTrace")));
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  /** The same result, of the scenario and the step at these lines of the sample feature. */
  private static ScenarioResult at(int line, int stepLine, String step, ScenarioResult result) {
    ScenarioRef ref = result.scenario();
    return new ScenarioResult(
        new ScenarioRef(
            ref.id(), ref.name(), ref.feature(), ref.rule(), "features/stopping.feature", line),
        result.outcome(),
        step,
        stepLine,
        result.reason(),
        result.checks(),
        result.ms(),
        result.violations(),
        result.known(),
        result.observations(),
        result.calls());
  }
}
