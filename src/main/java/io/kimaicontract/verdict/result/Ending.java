package io.kimaicontract.verdict.result;

import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a run ended, apart from the results of its scenarios.
 *
 * @param interrupted whether it was interrupted
 * @param lost why the target could no longer be reached; empty when it could
 * @param failures what failed in the suite itself, outside scenarios, one sentence each
 * @param shortfalls where it reached less than was asked for, one sentence each
 * @param leftovers what could not be removed, one sentence each
 * @param disabledUsers the names of users that the run made and could only disable
 * @param trouble what was seen of trouble of the target that passed, one sentence each
 */
public record Ending(
    boolean interrupted,
    String lost,
    List<String> failures,
    List<String> shortfalls,
    List<String> leftovers,
    List<String> disabledUsers,
    List<String> trouble) {
  /** More unjudged scenarios than one in so many make the target unusable. */
  private static final int TOLERATED = 100;

  /** The end of a run whose target was never in trouble. */
  public Ending(
      boolean interrupted,
      String lost,
      List<String> failures,
      List<String> shortfalls,
      List<String> leftovers,
      List<String> disabledUsers) {
    this(interrupted, lost, failures, shortfalls, leftovers, disabledUsers, List.of());
  }

  /** The end of a run in which everything went well. */
  public static final Ending REGULAR =
      new Ending(false, "", List.of(), List.of(), List.of(), List.of());

  /** Every exit code that applies to a run that ended so, the gravest first. */
  public List<ExitCode> exitCodes(List<ScenarioResult> results, ContractCoverage contractCoverage) {
    Set<ExitCode> applying = EnumSet.noneOf(ExitCode.class);
    boolean violations =
        results.stream().anyMatch(r -> has(r, Outcome.BROKEN) || !r.violations().isEmpty());
    boolean judged =
        results.stream()
            .anyMatch(r -> has(r, Outcome.CONFORMANT) || has(r, Outcome.KNOWN_DEVIATION));
    boolean reached = contractCoverage.operations().stream().anyMatch(OperationCoverage::called);
    boolean suiteError = results.stream().anyMatch(r -> has(r, Outcome.SUITE_ERROR));
    add(applying, ExitCode.INTERRUPTED, interrupted);
    long unjudged = results.stream().filter(r -> has(r, Outcome.TARGET_TROUBLE)).count();
    add(
        applying,
        ExitCode.TARGET_UNUSABLE,
        !lost.isEmpty() || unjudged * TOLERATED > results.size());
    add(applying, ExitCode.SUITE_FAILED, suiteError || !failures.isEmpty());
    add(applying, ExitCode.NEW_VIOLATIONS, violations);
    add(applying, ExitCode.NOTHING_CHECKED, !(judged || violations) || !reached);
    add(applying, ExitCode.NOT_CLEANED_UP, !leftovers.isEmpty());
    add(applying, ExitCode.REACHED_TOO_LITTLE, !shortfalls.isEmpty());
    return ExitCode.ranked(applying);
  }

  private static boolean has(ScenarioResult result, Outcome outcome) {
    return result.outcome() == outcome;
  }

  private static void add(Set<ExitCode> applying, ExitCode code, boolean applies) {
    if (applies) {
      applying.add(code);
    }
  }
}
