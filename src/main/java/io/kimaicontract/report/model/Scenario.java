package io.kimaicontract.report.model;

import io.kimaicontract.verdict.Check;
import io.kimaicontract.verdict.Observation;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import io.kimaicontract.verdict.SkipReason;
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
public record Scenario(
    ScenarioRef scenario,
    Outcome outcome,
    String step,
    int stepLine,
    String reason,
    List<Check> checks,
    double ms,
    List<ReportedViolation> violations,
    List<Seen> known,
    List<Observation> observations,
    List<RecordedCall> calls) {

  /** A known deviation as it was seen: the ledger's id, and what it explains. */
  public record Seen(String deviation, ReportedViolation violation) {}

  /** Whether the target's version does not have what it is about. */
  boolean isNotApplicable() {
    return outcome == Outcome.NOT_CHECKED && SkipReason.of(reason).isNotApplicable();
  }

  /** The id, or the name where there is none: how lists refer to it. */
  public String handle() {
    return scenario.id().isEmpty() ? scenario.name() : "[" + scenario.id() + "]";
  }
}
