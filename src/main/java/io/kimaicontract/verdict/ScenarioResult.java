package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import java.time.Duration;
import java.util.List;

/**
 * What one scenario came to.
 *
 * @param scenario which
 * @param outcome what it came to
 * @param step the text of the step that failed or was skipped, with its keyword; empty if none
 * @param stepLine the line of that step, 0 if none
 * @param violations the new violations
 * @param known the known deviations seen
 * @param observations what was seen and not judged
 * @param reason why it was not checked, or what broke in the suite itself; empty otherwise
 * @param checks the comparisons that it made
 * @param exchanges the exchanges in the order they were sent
 * @param took how long it ran
 */
public record ScenarioResult(
    ScenarioRef scenario,
    Outcome outcome,
    String step,
    int stepLine,
    List<Violation> violations,
    List<KnownOccurrence> known,
    List<Observation> observations,
    String reason,
    List<Check> checks,
    List<Exchange> exchanges,
    Duration took) {

  /** The same, not judged for the reason. */
  public ScenarioResult notChecked(String why) {
    return new ScenarioResult(
        scenario,
        Outcome.NOT_CHECKED,
        step,
        stepLine,
        List.of(),
        known,
        observations,
        why,
        checks,
        exchanges,
        took);
  }

  /** Whether the target's version does not have what the scenario is about. */
  public boolean isNotApplicable() {
    return outcome == Outcome.NOT_CHECKED && SkipReason.of(reason).isNotApplicable();
  }

  /** The same, as an error of the suite for the reason, with these violations. */
  public ScenarioResult suiteError(String why, List<Violation> violations) {
    return new ScenarioResult(
        scenario,
        Outcome.SUITE_ERROR,
        step,
        stepLine,
        violations,
        known,
        observations,
        why,
        checks,
        exchanges,
        took);
  }

  /** The result of a scenario of which nothing is known but the outcome and its reason. */
  public static ScenarioResult without(ScenarioRef scenario, Outcome outcome, String why) {
    return new ScenarioResult(
        scenario,
        outcome,
        "",
        0,
        List.of(),
        List.of(),
        List.of(),
        why,
        List.of(),
        List.of(),
        Duration.ZERO);
  }

  /** What a scenario can come to. */
  public enum Outcome {
    /** Every promise of it was kept. */
    CONFORMANT,
    /** Only differences that the ledger explains. */
    KNOWN_DEVIATION,
    /** At least one new violation. */
    BROKEN,
    /** Not checked, for a reason that is given. */
    NOT_CHECKED,
    /** The suite itself failed, which is never the target's verdict and never silent. */
    SUITE_ERROR
  }
}
