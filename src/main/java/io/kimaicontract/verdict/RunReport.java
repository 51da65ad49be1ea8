package io.kimaicontract.verdict;

import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A finished run.
 *
 * @param runId the id that names of created things carry
 * @param url the target's URL
 * @param reference whether the target was the embedded reference
 * @param kimaiVersion the target's version
 * @param contract where the contract came from
 * @param verdict what it came to
 * @param ending how it ended, apart from its scenarios
 * @param contractCoverage how much of the contract was reached
 * @param shortfalls where it reached less than was asked for, one sentence each
 * @param startedAt when it began
 * @param took how long it ran
 */
public record RunReport(
    String runId,
    URI url,
    boolean reference,
    KimaiVersion kimaiVersion,
    ContractSource contract,
    Verdict verdict,
    Ending ending,
    ContractCoverage contractCoverage,
    List<String> shortfalls,
    Instant startedAt,
    Duration took) {

  /** The exit code that says it to a shell. */
  public ExitCode exitCode() {
    return exits().get(0);
  }

  /** Every exit code that applies, the one that is said to a shell first. */
  public List<ExitCode> exits() {
    Map<ExitCode, Boolean> applying = new EnumMap<>(ExitCode.class);
    applying.put(ExitCode.INTERRUPTED, ending.interrupted());
    applying.put(ExitCode.TARGET_UNUSABLE, !ending.lost().isEmpty());
    applying.put(
        ExitCode.SUITE_FAILED,
        verdict.count(Outcome.SUITE_ERROR) > 0 || !ending.failures().isEmpty());
    applying.put(ExitCode.NEW_VIOLATIONS, verdict.broken());
    applying.put(
        ExitCode.NOTHING_CHECKED,
        !verdict.judged()
            || contractCoverage.operations().stream().noneMatch(OperationCoverage::called));
    applying.put(ExitCode.NOT_CLEANED_UP, !verdict.leftovers().isEmpty());
    applying.put(ExitCode.REACHED_TOO_LITTLE, !shortfalls.isEmpty());
    applying.values().removeIf(applies -> !applies);
    return ExitCode.ranked(applying.keySet());
  }

  /** The same run, in which this failed in the suite itself, too. */
  public RunReport failed(String failure) {
    return new RunReport(
        runId,
        url,
        reference,
        kimaiVersion,
        contract,
        verdict,
        ending.failed(failure),
        contractCoverage,
        shortfalls,
        startedAt,
        took);
  }
}
