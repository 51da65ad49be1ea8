package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;

/**
 * One cause of new violations, with everything that shows it.
 *
 * @param title what is wrong, in one line
 * @param places where: operations, or properties of schemas, the most frequent first
 * @param hits the scenarios that show it; those that it breaks come first
 */
public record Finding(String title, List<String> places, List<Hit> hits) {

  /** Copies the lists. */
  public Finding {
    places = List.copyOf(places);
    hits = List.copyOf(hits);
  }

  /**
   * One scenario that shows it.
   *
   * @param violations those of the scenario's violations that are of this cause
   */
  public record Hit(ScenarioResult scenario, List<RecordedViolation> violations) {
    /** Whether the scenario only met it on the way. */
    public boolean isIncidental() {
      return violations.stream().allMatch(RecordedViolation::incidental);
    }
  }

  /** The scenarios that it breaks, each once. */
  public List<ScenarioResult> broken() {
    return hits.stream().filter(h -> !h.isIncidental()).map(Hit::scenario).distinct().toList();
  }

  /** The scenarios that only met it on the way, each once. */
  public List<ScenarioResult> met() {
    return hits.stream().filter(Hit::isIncidental).map(Hit::scenario).distinct().toList();
  }

  /** How often it was seen. */
  public int times() {
    return hits.stream()
        .flatMap(h -> h.violations().stream())
        .mapToInt(RecordedViolation::times)
        .sum();
  }

  /** The violation that explains it best. */
  public RecordedViolation first() {
    return hits.get(0).violations().get(0);
  }
}
