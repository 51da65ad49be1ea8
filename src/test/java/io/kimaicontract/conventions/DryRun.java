package io.kimaicontract.conventions;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.picocontainer.PicoFactory;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Matches every step of features with the glue, without running any. */
public final class DryRun implements ConcurrentEventListener {
  private final Set<String> used = new TreeSet<>();
  private final Set<String> unmatched = new TreeSet<>();
  private final Map<String, String> promises = new TreeMap<>();
  private boolean promising;
  private int scenarios;

  /** Matches the steps of these features. */
  public static DryRun of(String features) {
    DryRun listener = new DryRun();
    Runtime.builder()
        .withRuntimeOptions(
            new RuntimeOptionsBuilder()
                .addGlue(URI.create("classpath:/io/kimaicontract/steps"))
                .addFeature(FeatureWithLines.parse(features))
                .setPublishQuiet(true)
                .setDryRun(true)
                .setObjectFactoryClass(PicoFactory.class)
                .setNoSummary()
                .build())
        .withClassLoader(DryRun.class::getClassLoader)
        .withAdditionalPlugins(listener)
        .build()
        .run();
    return listener;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestStepFinished.class, this::step);
    publisher.registerHandlerFor(TestCaseFinished.class, e -> finished());
  }

  private void finished() {
    scenarios++;
    promising = false;
  }

  private void step(TestStepFinished event) {
    if (!(event.getTestStep() instanceof PickleStepTestStep step)) {
      return;
    }
    promising = promising || step.getStep().getKeyword().strip().equals("Then");
    if (promising) {
      promises.put(step.getStep().getText(), step.getPattern());
    }
    Status status = event.getResult().getStatus();
    if (status == Status.PASSED || status == Status.SKIPPED) {
      used.add(step.getPattern());
    } else {
      unmatched.add(
          status
              + " "
              + step.getUri()
              + ":"
              + step.getStep().getLine()
              + " "
              + step.getStep().getText());
    }
  }

  int scenarios() {
    return scenarios;
  }

  /** The expressions of the steps from a {@code Then} on, by the texts of the steps. */
  public Map<String, String> promises() {
    return promises;
  }

  /** The expressions that matched. */
  Set<String> used() {
    return used;
  }

  /** Steps that are undefined or ambiguous. */
  Set<String> unmatched() {
    return unmatched;
  }
}
