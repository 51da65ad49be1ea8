package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cause of new violations, with everything that shows it.
 *
 * @param title what is wrong, in one line
 * @param places where: operations, or properties of schemas, the most frequent first
 * @param hits the scenarios that show it, each once; those that it breaks come first
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

  /** The same, whose title also says this. */
  Finding particular(String what) {
    return what.isEmpty() ? this : new Finding(title + " (" + what + ")", places, hits);
  }

  /** The scenarios that it breaks, each once. */
  public List<ScenarioResult> broken() {
    return hits.stream().filter(h -> !h.isIncidental()).map(Hit::scenario).toList();
  }

  /** The scenarios that only met it on the way, each once. */
  public List<ScenarioResult> met() {
    return hits.stream().filter(Hit::isIncidental).map(Hit::scenario).toList();
  }

  /** The gravest of what shows it. */
  public Severity severity() {
    return violations().map(Severity::of).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** What it is recognised by in another run. */
  public Set<String> signatures() {
    return violations()
        .map(violation -> CauseSignature.of(violation.cause()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<RecordedViolation> violations() {
    return hits.stream().flatMap(hit -> hit.violations().stream());
  }

  /** How often it was seen. */
  public int times() {
    return violations().mapToInt(RecordedViolation::times).sum();
  }

  /** The violation that explains it best. */
  public RecordedViolation first() {
    return hits.get(0).violations().get(0);
  }
}
