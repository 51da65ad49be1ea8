package io.kimaicontract.run;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.run.cucumber.ScenarioRun;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.result.ScenarioRef;
import java.util.List;
import java.util.Optional;

/** The scenarios that are about the resource of a path, by their folder and their titles. */
public final class TouchedScenarios {
  private final List<ScenarioRef> all;

  private TouchedScenarios(List<ScenarioRef> all) {
    this.all = List.copyOf(all);
  }

  /** Those of the whole contract; nothing is run for it. */
  public static TouchedScenarios ofTheContract() {
    return new TouchedScenarios(
        new ScenarioRun(Selection.of(Optional.empty(), Optional.empty())).plan());
  }

  /** How many scenarios the contract has. */
  public int whole() {
    return all.size();
  }

  /** How many are about something below one of the paths. */
  public long below(List<String> paths) {
    return all.stream().filter(one -> paths.stream().anyMatch(path -> isAbout(one, path))).count();
  }

  private static boolean isAbout(ScenarioRef one, String path) {
    return ResourceType.at(path)
        .map(
            type ->
                one.uri().contains("/" + type.plural() + "/") || one.name().contains(type.noun()))
        .orElse(true);
  }
}
