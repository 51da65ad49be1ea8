package io.kimaicontract.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.filter.Filters;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.plugin.Plugin;
import io.kimaicontract.steps.Suite;
import io.kimaicontract.verdict.ScenarioRef;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Runs the selected scenarios with Cucumber. */
final class ScenarioRun {
  private final Selection selection;
  private final List<Feature> features;
  private final List<Pickle> scenarios;

  /**
   * The scenarios of the selection.
   *
   * @throws io.kimaicontract.target.BadInput when it cannot be understood
   */
  ScenarioRun(Selection selection) {
    this.selection = selection;
    RuntimeOptions options = selection.options().build();
    this.features =
        new FeaturePathFeatureSupplier(
                ScenarioRun.class::getClassLoader, options, new FeatureParser(UUID::randomUUID))
            .get();
    this.scenarios =
        options
            .getPickleOrder()
            .orderPickles(
                features.stream()
                    .flatMap(feature -> feature.getPickles().stream())
                    .filter(new Filters(options))
                    .collect(Collectors.toCollection(ArrayList::new))); // it sorts the list itself
  }

  /** The scenarios in the order in which they begin, without running any. */
  List<ScenarioRef> plan() {
    Headings headings = Headings.of(features);
    return scenarios.stream().map(headings::of).toList();
  }

  /** The texts of their features. */
  List<String> texts() {
    return features.stream().map(Feature::getSource).toList();
  }

  /**
   * Runs them.
   *
   * @param threads how many at once
   * @param listenerNames Cucumber plugins by name and file
   * @param died is told what was thrown before a scenario began, or after its end
   * @param interrupted is told that the calling thread was interrupted; the scenarios must end soon
   */
  void run(
      Suite suite,
      int threads,
      Iterable<String> listenerNames,
      List<Plugin> listeners,
      SuiteFailures failures,
      BiConsumer<Pickle, Throwable> died,
      Runnable interrupted) {
    var builder = selection.options().setThreads(threads);
    listenerNames.forEach(builder::addPluginName);
    ThreadLocal<ScenarioObjects> objects =
        ThreadLocal.withInitial(() -> new ScenarioObjects(suite));
    new ScenarioEngine(builder.build(), objects::get, failures)
        .run(features, scenarios, listeners, died, interrupted);
  }
}
