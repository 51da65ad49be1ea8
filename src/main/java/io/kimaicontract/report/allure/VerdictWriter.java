package io.kimaicontract.report.allure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.Masking;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds all content that may come from a target until the verdict and all secrets are known, and
 * masks it before writing. Unless the report is to be whole, it keeps the exchanges of scenarios
 * that failed; of the others it keeps a line each, because run.har has them all.
 */
final class VerdictWriter implements AllureResultsWriter {
  private final AllureResultsWriter files;
  private final URI base;
  private final Masking masking;
  private final boolean whole;
  private final Queue<TestResult> waiting = new ConcurrentLinkedQueue<>();
  private final Queue<TestResultContainer> containers = new ConcurrentLinkedQueue<>();
  private final Map<String, List<Shown>> exchanges = new ConcurrentHashMap<>();
  private final Map<String, String> folded = new ConcurrentHashMap<>();

  /** An exchange, and the attachment that it becomes. */
  private record Shown(String source, Exchange exchange) {}

  VerdictWriter(AllureResultsWriter files, URI base, Masking masking, boolean whole) {
    this.files = files;
    this.base = base;
    this.masking = masking;
    this.whole = whole;
  }

  @Override
  public void write(TestResult result) {
    if (!whole && PassedResults.isPassed(result)) {
      exchanges.remove(result.getUuid());
      PassedResults.fold(result)
          .ifPresent(lines -> folded.put(PassedResults.attach(result), lines));
    }
    waiting.add(result);
  }

  @Override
  public void write(TestResultContainer container) {
    if (whole || !PassedResults.arePassed(container)) {
      containers.add(container);
    }
  }

  @Override
  public void write(String source, InputStream attachment) {
    try (attachment) {
      write(source, new String(attachment.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void attach(String scenario, String source, Exchange exchange) {
    exchanges
        .computeIfAbsent(scenario, s -> Collections.synchronizedList(new ArrayList<>()))
        .add(new Shown(source, exchange));
  }

  void done(Run run) {
    for (List<Shown> ofScenario : exchanges.values()) {
      ofScenario.forEach(s -> write(s.source, ExchangeText.of(base, masking.exchange(s.exchange))));
    }
    exchanges.clear();
    folded.forEach(this::write);
    folded.clear();
    Map<String, ScenarioResult> scenarios = new LinkedHashMap<>();
    run.scenarios()
        .forEach(s -> scenarios.put(place(s.scenario().uri() + ":" + s.scenario().line()), s));
    Map<String, TestResult> last = new LinkedHashMap<>();
    for (TestResult result = waiting.poll(); result != null; result = waiting.poll()) {
      last.put(result.getFullName(), result); // of several attempts at a scenario, the last counts
    }
    FindingNames findings = new FindingNames(run);
    Map<String, ScenarioResult> byResult = new HashMap<>();
    for (TestResult result : last.values()) {
      ScenarioResult scenario = scenarios.remove(place(result.getFullName()));
      if (scenario != null) {
        byResult.put(result.getUuid(), scenario);
      }
      write(run, findings, scenario, result);
    }
    scenarios.values().forEach(s -> write(run, findings, s, untold(s)));
    for (var container = containers.poll(); container != null; container = containers.poll()) {
      write(container, byResult);
    }
  }

  /** Preparation and clean-up, where they are of interest. */
  private void write(TestResultContainer container, Map<String, ScenarioResult> byResult) {
    container.getChildren().stream()
        .flatMap(child -> Stream.ofNullable(byResult.get(child)))
        .findFirst()
        .ifPresent(scenario -> JudgedSteps.apply(scenario, container));
    if (whole || !PassedResults.arePassed(container)) {
      MaskedResults.mask(container, masking);
      files.write(container);
    }
  }

  private void write(
      Run run, FindingNames findings, @Nullable ScenarioResult scenario, TestResult result) {
    if (scenario != null) {
      AllureResultMapper.apply(run, findings, scenario, result, this::write);
      JudgedSteps.apply(scenario, result);
    }
    MaskedResults.mask(result, masking);
    files.write(result);
  }

  /** A result for a scenario whose end Cucumber did not report. */
  private static TestResult untold(ScenarioResult scenario) {
    return new TestResult()
        .setUuid(UUID.randomUUID().toString())
        .setName(scenario.scenario().title())
        .setFullName(scenario.scenario().uri() + ":" + scenario.scenario().line())
        .setLabels(
            List.of(
                new Label().setName("feature").setValue(scenario.scenario().feature()),
                new Label().setName("suite").setValue(scenario.scenario().feature())));
  }

  private void write(String source, String text) {
    files.write(source, new ByteArrayInputStream(masking.text(text).getBytes(UTF_8)));
  }

  /** The same for a file of the checkout and for one in the jar. */
  static String place(String uriAndLine) {
    return uriAndLine.substring(Math.max(0, uriAndLine.lastIndexOf("features/")));
  }
}
