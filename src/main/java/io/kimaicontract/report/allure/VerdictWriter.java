package io.kimaicontract.report.allure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.report.model.Masking;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.Scenario;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Holds the results back until the verdict is known, and masks everything that is written. */
final class VerdictWriter implements AllureResultsWriter {
  private final AllureResultsWriter files;
  private final Masking masking;
  private final Queue<TestResult> waiting = new ConcurrentLinkedQueue<>();

  VerdictWriter(AllureResultsWriter files, Masking masking) {
    this.files = files;
    this.masking = masking;
  }

  @Override
  public void write(TestResult result) {
    waiting.add(result);
  }

  @Override
  public void write(TestResultContainer container) {
    MaskedResults.mask(container, masking);
    files.write(container);
  }

  @Override
  public void write(String source, InputStream attachment) {
    try (attachment) {
      write(source, new String(attachment.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void done(Run run) {
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    run.scenarios()
        .forEach(s -> scenarios.put(place(s.scenario().uri() + ":" + s.scenario().line()), s));
    for (TestResult result = waiting.poll(); result != null; result = waiting.poll()) {
      write(run, scenarios.remove(place(result.getFullName())), result);
    }
    scenarios.values().forEach(s -> write(run, s, untold(s)));
  }

  private void write(Run run, @Nullable Scenario scenario, TestResult result) {
    if (scenario != null) {
      Judgement.apply(run, scenario, result, this::write);
    }
    MaskedResults.mask(result, masking);
    files.write(result);
  }

  /** A result of a scenario whose end Cucumber did not tell. */
  private static TestResult untold(Scenario scenario) {
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
  private static String place(String uriAndLine) {
    return uriAndLine.substring(Math.max(0, uriAndLine.lastIndexOf("features/")));
  }
}
