package io.kimaicontract.run;

import io.kimaicontract.run.cucumber.ScenarioFilter;
import io.kimaicontract.run.cucumber.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which scenarios a run has beside those of the jar, and which of all it takes.
 *
 * @param features directories with features
 * @param filters what chooses among the scenarios, one after the other
 */
public record RunScope(List<Path> features, List<ScenarioFilter> filters) {
  /** The scenarios of the jar. */
  public static final RunScope ALL = new RunScope(List.of(), List.of());

  /** Copies the lists. */
  public RunScope {
    features = List.copyOf(features);
    filters = List.copyOf(filters);
  }

  /** The selection of what tags and names leave. */
  public Selection selection(Optional<String> tags, Optional<String> name) {
    return Selection.of(features, tags, name, filters);
  }
}
