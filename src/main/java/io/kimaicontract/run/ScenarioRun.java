package io.kimaicontract.run;

import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.picocontainer.PicoFactory;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.Plugin;
import io.cucumber.plugin.event.TestCaseStarted;
import io.kimaicontract.steps.Suite;
import java.util.Map;
import java.util.TreeMap;

/** Runs the selected scenarios with Cucumber. */
final class ScenarioRun {
  private final Selection selection;

  ScenarioRun(Selection selection) {
    this.selection = selection;
  }

  /** How many scenarios each feature file has, without running any. */
  Map<String, Integer> plan() {
    Map<String, Integer> counts = new TreeMap<>();
    ConcurrentEventListener counter =
        publisher ->
            publisher.registerHandlerFor(
                TestCaseStarted.class,
                e -> counts.merge(Headings.file(e.getTestCase().getUri()), 1, Integer::sum));
    rehearse(counter);
    return counts;
  }

  /** Tells the listener of them without running any. */
  void rehearse(ConcurrentEventListener listener) {
    Runtime.builder()
        .withRuntimeOptions(
            selection.options().setDryRun(true).setObjectFactoryClass(PicoFactory.class).build())
        .withClassLoader(ScenarioRun.class::getClassLoader)
        .withAdditionalPlugins(listener)
        .build()
        .run();
  }

  /** Runs them, with so many at once. */
  void run(Suite suite, int threads, Iterable<String> pluginNames, Plugin... plugins) {
    var builder = selection.options().setThreads(threads);
    pluginNames.forEach(builder::addPluginName);
    RuntimeOptions options = builder.build();
    ThreadLocal<ScenarioObjects> objects =
        ThreadLocal.withInitial(() -> new ScenarioObjects(suite));
    ObjectFactorySupplier supplier = objects::get;
    Runtime.builder()
        .withRuntimeOptions(options)
        .withClassLoader(ScenarioRun.class::getClassLoader)
        .withObjectFactorySupplier(supplier)
        .withAdditionalPlugins(plugins)
        .build()
        .run();
  }
}
