package io.kimaicontract.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.filter.Filters;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import io.kimaicontract.steps.Suite;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Runs the selected scenarios with Cucumber. */
final class ScenarioRun {
  private final Selection selection;
  private final List<Feature> features;

  ScenarioRun(Selection selection) {
    this.selection = selection;
    this.features =
        new FeaturePathFeatureSupplier(
                ScenarioRun.class::getClassLoader,
                selection.options().build(),
                new FeatureParser(UUID::randomUUID))
            .get();
  }

  /** How many scenarios each feature file has, without running any. */
  Map<String, Integer> plan() {
    Map<String, Integer> counts = new TreeMap<>();
    features.stream()
        .flatMap(feature -> feature.getPickles().stream())
        .filter(new Filters(selection.options().build()))
        .forEach(pickle -> counts.merge(Headings.file(pickle.getUri()), 1, Integer::sum));
    return counts;
  }

  /** The texts of their features. */
  List<String> texts() {
    return features.stream().map(Feature::getSource).toList();
  }

  /** Runs them, with so many at once. */
  void run(Suite suite, int threads, Plugin... plugins) {
    RuntimeOptions options = selection.options().setThreads(threads).build();
    ThreadLocal<ScenarioObjects> objects =
        ThreadLocal.withInitial(() -> new ScenarioObjects(suite));
    ObjectFactorySupplier supplier = objects::get;
    Runtime.builder()
        .withRuntimeOptions(options)
        .withClassLoader(ScenarioRun.class::getClassLoader)
        .withFeatureSupplier(() -> features)
        .withObjectFactorySupplier(supplier)
        .withAdditionalPlugins(plugins)
        .build()
        .run();
  }
}
