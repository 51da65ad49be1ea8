package io.kimaicontract.run;

import io.cucumber.plugin.event.Status;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.ContractViolationError;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.KnownDeviationAbort;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * What a scenario came to, from what it saw and what ended it.
 *
 * @param outcome what it came to
 * @param violations the new violations
 * @param reason why it was not checked, or what broke in the suite itself; empty otherwise
 * @param ofTheMachine whether the machine or the program is at fault, whatever the target does
 */
record ScenarioJudgement(
    Outcome outcome, List<Violation> violations, String reason, boolean ofTheMachine) {

  /**
   * The judgement on a scenario.
   *
   * @param whole the status of the whole scenario
   * @param step the status of the step that ended it
   * @param thrown what that step threw
   */
  static ScenarioJudgement of(
      Status whole, Status step, @Nullable Throwable thrown, Evidence seen) {
    Throwable error = root(thrown);
    List<Violation> violations = violations(seen, error);
    boolean ofTheMachine = error instanceof VirtualMachineError || error instanceof LinkageError;
    Outcome outcome = ofTheMachine ? Outcome.SUITE_ERROR : outcome(whole, error, seen, violations);
    return new ScenarioJudgement(outcome, violations, reason(outcome, step, error), ofTheMachine);
  }

  /** That a scenario is not checked, for the reason. */
  static ScenarioJudgement notChecked(String reason) {
    return new ScenarioJudgement(Outcome.NOT_CHECKED, List.of(), reason, false);
  }

  /** What was thrown first, as far as it is ours: Cucumber wraps it while it reads a step. */
  static @Nullable Throwable root(@Nullable Throwable error) {
    Throwable at = error;
    while (at != null && at.getCause() != null && !isOurs(at)) {
      at = at.getCause();
    }
    return at != null && isOurs(at) ? at : error;
  }

  /** Whether it is how a scenario says that something is the matter with the target. */
  static boolean isOurs(@Nullable Throwable error) {
    return error instanceof ContractViolationError
        || error instanceof TestAbortedException
        || error instanceof TargetUnusable
        || error instanceof TargetUnreachable;
  }

  private static List<Violation> violations(Evidence seen, @Nullable Throwable error) {
    List<Violation> violations = seen.violations();
    if (!violations.isEmpty()) {
      return violations;
    }
    if (error instanceof TargetUnusable refused) {
      return List.of(RuleViolation.ofAccount(String.valueOf(refused.getMessage())));
    }
    return error instanceof ContractViolationError broken ? broken.violations() : violations;
  }

  private static Outcome outcome(
      Status status, @Nullable Throwable error, Evidence seen, List<Violation> violations) {
    if (error instanceof TargetUnreachable) {
      return Outcome.NOT_CHECKED;
    }
    if (!violations.isEmpty()) {
      return Outcome.BROKEN;
    }
    boolean known = !seen.known().isEmpty();
    return switch (status) {
      case PASSED ->
          seen.checks().isEmpty()
              ? Outcome.NOT_CHECKED
              : known ? Outcome.KNOWN_DEVIATION : Outcome.CONFORMANT;
      case SKIPPED ->
          known && error instanceof KnownDeviationAbort
              ? Outcome.KNOWN_DEVIATION
              : Outcome.NOT_CHECKED;
      default -> Outcome.SUITE_ERROR;
    };
  }

  private static String reason(Outcome outcome, Status status, @Nullable Throwable error) {
    return switch (outcome) {
      case NOT_CHECKED ->
          error == null ? "no check saw anything" : String.valueOf(error.getMessage());
      case SUITE_ERROR ->
          error == null
              ? "the step is " + status
              : error.getClass().getSimpleName() + ": " + error.getMessage();
      default -> "";
    };
  }
}
