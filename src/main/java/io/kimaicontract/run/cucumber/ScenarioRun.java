package io.kimaicontract.run.cucumber;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.filter.Filters;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.plugin.Plugin;
import io.kimaicontract.steps.ScenarioEnvironment;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.ScenarioRef;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the selected scenarios with Cucumber. */
public final class ScenarioRun {
  private final Selection selection;
  private final List<Feature> features;
  private final List<Pickle> scenarios;
  private final ScenarioLocator locator = new ScenarioLocator();

  /**
   * The scenarios of the selection.
   *
   * @throws io.kimaicontract.target.UsageException when it is not valid
   */
  public ScenarioRun(Selection selection) {
    this.selection = selection;
    RuntimeOptions options = selection.options().build();
    this.features = parsed(options);
    selection.tags().ifPresent(expression -> TagNames.check(expression, features));
    features.forEach(feature -> locator.add(feature.getUri(), List.of(feature)));
    this.scenarios =
        options
            .getPickleOrder()
            .orderPickles(
                features.stream()
                    .flatMap(feature -> feature.getPickles().stream())
                    .filter(new Filters(options))
                    .collect(Collectors.toCollection(ArrayList::new))); // it sorts the list itself
  }

  private static List<Feature> parsed(RuntimeOptions options) {
    try {
      return new FeaturePathFeatureSupplier(
              ScenarioRun.class::getClassLoader, options, new FeatureParser(UUID::randomUUID))
          .get();
    } catch (FeatureParserException broken) {
      throw new UsageException(sentence(String.valueOf(broken.getMessage())));
    }
  }

  /** The file, and what Gherkin says of its first error, which begins with line and column. */
  private static String sentence(String message) {
    List<String> lines = message.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    String file = lines.get(0).replaceAll("^.*: (?=\\w+:)", "");
    String error = lines.size() > 1 ? lines.get(1) : "it has an error";
    return "the feature "
        + file
        + " is not Gherkin: "
        + error.replaceAll("^\\((\\d+):(\\d+)\\): ", "line $1, column $2: ");
  }

  /** The scenarios in the order in which they begin, without running any. */
  public List<ScenarioRef> plan() {
    return scenarios.stream().map(this::ref).toList();
  }

  /** The texts of their features. */
  List<String> texts() {
    return features.stream().map(Feature::getSource).toList();
  }

  /**
   * Runs them.
   *
   * @param threads the number of scenarios at once
   * @param guard runs a named action and catches its exceptions
   * @param died receives exceptions from before a scenario began, or after its end
   * @param again whether a scenario, by its place, is to be run once more
   * @param interrupted is called when the calling thread is interrupted; the scenarios must end
   *     soon
   */
  public void run(
      ScenarioEnvironment scenarioEnvironment,
      int threads,
      List<Plugin> listeners,
      BiConsumer<String, Runnable> guard,
      BiConsumer<ScenarioRef, Throwable> died,
      Predicate<String> again,
      Runnable interrupted) {
    RuntimeOptions options = selection.options().setThreads(threads).build();
    ThreadLocal<ScenarioObjects> objects =
        ThreadLocal.withInitial(() -> new ScenarioObjects(scenarioEnvironment));
    new ScenarioEngine(options, objects::get, guard)
        .run(
            features,
            scenarios,
            listeners,
            (scenario, error) -> died.accept(ref(scenario), error),
            again,
            interrupted);
  }

  private ScenarioRef ref(Pickle scenario) {
    return locator.of(scenario.getUri(), scenario.getLocation(), scenario.getName());
  }
}
