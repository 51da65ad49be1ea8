package io.kimaicontract.verdict.result;

/**
 * A finished run, as the run returns it.
 *
 * @param run what {@code run.json} holds
 * @param contractCoverage what {@code coverage.json} holds: how much of the contract was reached
 * @param seenAnswers what {@code answers.json} holds: which properties the answers had, for whom
 */
public record RunReport(Run run, ContractCoverage contractCoverage, SeenAnswers seenAnswers) {

  /** The exit code that says it to a shell. */
  public ExitCode exitCode() {
    return run.exitCode();
  }
}
