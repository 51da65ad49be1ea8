package io.kimaicontract.run.cucumber;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.plugin.PluginFactory;
import io.cucumber.core.plugin.Plugins;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.core.runtime.CucumberExecutionContext;
import io.cucumber.core.runtime.ExitStatus;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.SynchronizedEventBus;
import io.cucumber.core.runtime.ThreadLocalRunnerSupplier;
import io.cucumber.core.runtime.TimeServiceEventBus;
import io.cucumber.plugin.Plugin;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Runs scenarios on Cucumber's engine. Cucumber's own runtime only logs an error that ends a
 * scenario outside its steps, such as an OutOfMemoryError; this class reports it, with the
 * scenario.
 */
final class ScenarioEngine {
  private final RuntimeOptions options;
  private final ObjectFactorySupplier objects;
  private final BiConsumer<String, Runnable> guard;

  ScenarioEngine(
      RuntimeOptions options, ObjectFactorySupplier objects, BiConsumer<String, Runnable> guard) {
    this.options = options;
    this.objects = objects;
    this.guard = guard;
  }

  /**
   * Runs the scenarios, and returns when all have ended.
   *
   * @param died receives exceptions from before a scenario began, or after its end
   * @param again whether a scenario, by its place, is to be run once more
   * @param interrupted is called when the calling thread is interrupted, after its interrupt status
   *     was cleared; the scenarios must end soon
   */
  void run(
      List<Feature> features,
      List<Pickle> scenarios,
      List<Plugin> listeners,
      BiConsumer<Pickle, Throwable> died,
      Predicate<String> again,
      Runnable interrupted) {
    ScenarioEnds ends = new ScenarioEnds(again);
    EventBus clock = new TimeServiceEventBus(Clock.systemUTC(), UUID::randomUUID);
    EventBus bus = SynchronizedEventBus.synchronize(new GuardedEventBus(clock, guard, ends));
    CucumberExecutionContext context = context(bus, listeners);
    context.startTestRun();
    try {
      features.forEach(context::beforeFeature);
      runAll(
          scenario -> {
            String place = scenario.getUri() + ":" + scenario.getLocation().getLine();
            do {
              try {
                context.runTestCase(runner -> runner.runPickle(scenario));
              } catch (Throwable outside) {
                if (!ends.tell(bus, outside)) {
                  died.accept(scenario, outside);
                  return;
                }
              }
            } while (again.test(place));
          },
          scenarios,
          interrupted);
    } finally {
      context.finishTestRun();
    }
  }

  private CucumberExecutionContext context(EventBus bus, List<Plugin> listeners) {
    Plugins plugins = new Plugins(new PluginFactory(), options);
    listeners.forEach(plugins::addPlugin);
    ExitStatus exitStatus = new ExitStatus(options);
    plugins.addPlugin(exitStatus);
    if (options.isMultiThreaded()) {
      plugins.setSerialEventBusOnEventListenerPlugins(bus);
    } else {
      plugins.setEventBusOnEventListenerPlugins(bus);
    }
    BackendServiceLoader backends =
        new BackendServiceLoader(ScenarioEngine.class::getClassLoader, objects);
    return new CucumberExecutionContext(
        bus, exitStatus, new ThreadLocalRunnerSupplier(options, bus, backends, objects));
  }

  private void runAll(Consumer<Pickle> run, List<Pickle> scenarios, Runnable interrupted) {
    ExecutorService threads = Executors.newFixedThreadPool(options.getThreads());
    try {
      scenarios.forEach(scenario -> threads.execute(() -> run.accept(scenario)));
    } finally {
      threads.shutdown();
      await(threads, interrupted);
    }
  }

  private static void await(ExecutorService threads, Runnable interrupted) {
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException stopped) {
        interrupted.run();
      }
    }
  }
}
