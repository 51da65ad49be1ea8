package io.kimaicontract.report.cucumber;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of steps, scenarios and rows of examples, by their ids in Cucumber's messages. */
final class FeatureLines {
  private final Map<String, Integer> lines = new HashMap<>();

  void add(GherkinDocument document) {
    document.getFeature().ifPresent(feature -> feature.getChildren().forEach(this::child));
  }

  /** The line; 0 if the id is not known. */
  int of(String id) {
    return lines.getOrDefault(id, 0);
  }

  private void child(FeatureChild child) {
    child.getBackground().ifPresent(this::background);
    child.getScenario().ifPresent(this::scenario);
    child.getRule().ifPresent(rule -> rule.getChildren().forEach(this::child));
  }

  private void child(RuleChild child) {
    child.getBackground().ifPresent(this::background);
    child.getScenario().ifPresent(this::scenario);
  }

  private void background(Background background) {
    steps(background.getSteps());
  }

  private void scenario(Scenario scenario) {
    lines.put(scenario.getId(), scenario.getLocation().getLine().intValue());
    steps(scenario.getSteps());
    scenario
        .getExamples()
        .forEach(
            examples ->
                examples
                    .getTableBody()
                    .forEach(r -> lines.put(r.getId(), r.getLocation().getLine().intValue())));
  }

  private void steps(List<Step> steps) {
    steps.forEach(step -> lines.put(step.getId(), step.getLocation().getLine().intValue()));
  }
}
