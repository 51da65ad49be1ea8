package io.kimaicontract.verdict.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.kimaicontract.verdict.result.SkipReason.Kind;
import java.util.Comparator;
import java.util.List;

/**
 * What one scenario came to.
 *
 * @param scenario which
 * @param outcome what it came to
 * @param step the text of the step that failed or was skipped; empty if none
 * @param stepLine the line of that step, 0 if none
 * @param reason why it was not checked, or what broke in the suite; empty otherwise
 * @param checks the comparisons that it made, and what each saw
 * @param ms how long it ran
 * @param violations the new violations
 * @param known the known deviations seen
 * @param observations what was seen and not judged
 * @param calls the exchanges in the order they were sent
 */
public record ScenarioResult(
    ScenarioRef scenario,
    Outcome outcome,
    String step,
    int stepLine,
    String reason,
    List<Check> checks,
    double ms,
    List<RecordedViolation> violations,
    List<Seen> known,
    List<Observation> observations,
    List<RecordedCall> calls) {
  /** The order of the feature files, and in each of the lines. */
  public static final Comparator<ScenarioResult> IN_ORDER =
      Comparator.<ScenarioResult, String>comparing(s -> s.scenario().uri())
          .thenComparing(s -> s.scenario().line());

  /** A known deviation as it was seen: the ledger's id, and what it explains. */
  public record Seen(String deviation, RecordedViolation violation) {}

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

    /** The target, a proxy or the network was in trouble, so that nothing can be said. */
    TARGET_TROUBLE,

    /** The suite itself failed, which is never the target's verdict and never silent. */
    SUITE_ERROR
  }

  /** The result of a scenario of which nothing is known but the outcome and its reason. */
  public static ScenarioResult without(ScenarioRef scenario, Outcome outcome, String why) {
    return new ScenarioResult(
        scenario, outcome, "", 0, why, List.of(), 0, List.of(), List.of(), List.of(), List.of());
  }

  /** The same, with other violations. */
  public ScenarioResult withViolations(List<RecordedViolation> others) {
    return new ScenarioResult(
        scenario, outcome, step, stepLine, reason, checks, ms, others, known, observations, calls);
  }

  /** The same, with other calls. */
  public ScenarioResult withCalls(List<RecordedCall> others) {
    return new ScenarioResult(
        scenario,
        outcome,
        step,
        stepLine,
        reason,
        checks,
        ms,
        violations,
        known,
        observations,
        others);
  }

  /** The same, as an error of the suite for the reason, with these violations. */
  public ScenarioResult suiteError(String why, List<RecordedViolation> violations) {
    return new ScenarioResult(
        scenario,
        Outcome.SUITE_ERROR,
        step,
        stepLine,
        why,
        checks,
        ms,
        violations,
        known,
        observations,
        calls);
  }

  /** The same, of which nothing can be said, because the target was in trouble. */
  public ScenarioResult inTrouble(String why) {
    return new ScenarioResult(
        scenario,
        Outcome.TARGET_TROUBLE,
        step,
        stepLine,
        why,
        checks,
        ms,
        List.of(),
        known,
        observations,
        calls);
  }

  /** Whether the target's version does not have what it is about. */
  @JsonIgnore
  public boolean isNotApplicable() {
    return outcome == Outcome.NOT_CHECKED && SkipReason.of(reason).isNotApplicable();
  }

  /** Whether it did not run, or not to its end, because the run ended. */
  @JsonIgnore
  public boolean isCutShort() {
    return outcome == Outcome.NOT_CHECKED && SkipReason.of(reason).kind() == Kind.RUN_ENDED;
  }

  /** The id, or the name where there is none: how lists refer to it. */
  public String handle() {
    return scenario.id().isEmpty() ? scenario.name() : "[" + scenario.id() + "]";
  }
}
