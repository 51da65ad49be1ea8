package io.kimaicontract.run;

import io.cucumber.plugin.event.Status;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.health.Unanswered;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.ContractViolationError;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.KnownDeviationAbort;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.SettledByPermission;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * What a scenario came to, from what it saw and what ended it.
 *
 * @param outcome what it came to
 * @param violations the new violations that break it
 * @param incidental new violations that it met on the way
 * @param reason why it was not checked, or what broke in the suite itself; empty otherwise
 * @param ofTheMachine whether the machine or the program is at fault, whatever the target does
 */
record ScenarioJudgement(
    Outcome outcome,
    List<Violation> violations,
    List<Violation> incidental,
    String reason,
    boolean ofTheMachine) {

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
    List<Violation> ofFixture = ofFixture(error, seen);
    List<Violation> incidental =
        Stream.concat(seen.incidental().stream(), ofFixture.stream()).toList();
    List<Violation> violations = violations(seen, error);
    boolean ofTheMachine = error instanceof VirtualMachineError || error instanceof LinkageError;
    Outcome outcome = ofTheMachine ? Outcome.SUITE_ERROR : outcome(whole, error, seen, violations);
    return new ScenarioJudgement(
        outcome, violations, incidental, reason(outcome, step, error), ofTheMachine);
  }

  /** That it is not checked, for the reason; of what it met, what is not excused remains. */
  ScenarioJudgement notChecked(Predicate<Violation> excused, String why) {
    List<Violation> remaining = incidental.stream().filter(excused.negate()).toList();
    return new ScenarioJudgement(Outcome.NOT_CHECKED, List.of(), remaining, why, ofTheMachine);
  }

  /** That nothing can be said, because the target was in trouble. */
  ScenarioJudgement inTrouble(String why) {
    return new ScenarioJudgement(Outcome.TARGET_TROUBLE, List.of(), List.of(), why, ofTheMachine);
  }

  /** Whether trouble of the target may be behind it. */
  boolean mayComeFromTrouble() {
    return outcome != Outcome.CONFORMANT && outcome != Outcome.KNOWN_DEVIATION && !ofTheMachine;
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

  /** What kept a fixture from being made, unless a difference or the ledger tells it. */
  private static List<Violation> ofFixture(@Nullable Throwable error, Evidence seen) {
    return error instanceof ContractViolationError failed && failed.isOfFixture()
        ? failed.violations().stream()
            .filter(v -> seen.known().stream().noneMatch(k -> k.violation().equals(v)))
            .filter(
                v ->
                    v.exchange().isEmpty()
                        || seen.incidental().stream().noneMatch(d -> sameAnswer(d, v)))
            .toList()
        : List.of();
  }

  private static boolean sameAnswer(Violation one, Violation other) {
    return one.exchange().equals(other.exchange());
  }

  private static List<Violation> violations(Evidence seen, @Nullable Throwable error) {
    if (!seen.violations().isEmpty()) {
      return seen.violations();
    }
    if (error instanceof TargetUnusable refused) {
      return List.of(RuleViolation.ofAccount(String.valueOf(refused.getMessage())));
    }
    if (error instanceof Unanswered silent) {
      return List.of(
          RuleViolation.unanswered(silent.operation(), String.valueOf(silent.getMessage())));
    }
    return error instanceof ContractViolationError broken && !broken.isOfFixture()
        ? broken.violations()
        : List.of();
  }

  private static Outcome outcome(
      Status status, @Nullable Throwable error, Evidence seen, List<Violation> violations) {
    if (error instanceof TargetUnreachable && !(error instanceof Unanswered)) {
      return Outcome.TARGET_TROUBLE;
    }
    if (!violations.isEmpty()) {
      return Outcome.BROKEN;
    }
    if (error instanceof ContractViolationError) {
      return Outcome.NOT_CHECKED;
    }
    return switch (status) {
      case PASSED ->
          seen.checks().isEmpty()
              ? Outcome.NOT_CHECKED
              : knowsRule(seen) ? Outcome.KNOWN_DEVIATION : Outcome.CONFORMANT;
      case SKIPPED ->
          error instanceof SettledByPermission
              ? knowsRule(seen) ? Outcome.KNOWN_DEVIATION : Outcome.CONFORMANT
              : !seen.known().isEmpty() && error instanceof KnownDeviationAbort
                  ? Outcome.KNOWN_DEVIATION
                  : Outcome.NOT_CHECKED;
      default -> Outcome.SUITE_ERROR;
    };
  }

  /** Whether the ledger excuses that the scenario's rule does not hold. */
  private static boolean knowsRule(Evidence seen) {
    return seen.known().stream().anyMatch(known -> known.violation() instanceof RuleViolation);
  }

  private static String reason(Outcome outcome, Status status, @Nullable Throwable error) {
    return switch (outcome) {
      case NOT_CHECKED ->
          error instanceof ContractViolationError
              ? "what it needs could not be had: " + error.getMessage()
              : error == null ? "no check saw anything" : String.valueOf(error.getMessage());
      case TARGET_TROUBLE -> error == null ? "" : String.valueOf(error.getMessage());
      case SUITE_ERROR ->
          error == null
              ? "the step is " + status
              : error.getClass().getSimpleName() + ": " + error.getMessage();
      default -> "";
    };
  }
}
