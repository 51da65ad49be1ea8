package io.kimaicontract.verdict;

import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.target.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A finished run.
 *
 * @param runId the id that names of created things carry
 * @param url the target's URL
 * @param reference whether the target was the embedded reference
 * @param version the target's version
 * @param contract where the contract came from
 * @param verdict what it came to
 * @param reach how much of the contract was reached
 * @param shortfalls where it reached less than was asked for, one sentence each
 * @param startedAt when it began
 * @param took how long it ran
 */
public record RunReport(
    String runId,
    URI url,
    boolean reference,
    Version version,
    ContractSource contract,
    Verdict verdict,
    Reach reach,
    List<String> shortfalls,
    Instant startedAt,
    Duration took) {

  /** The exit code that says it to a shell: what is broken goes before what was not reached. */
  public ExitCode exitCode() {
    ExitCode code = verdict.exitCode();
    boolean held = code == ExitCode.CONFORMANT || code == ExitCode.NOT_CLEANED_UP;
    return held && !shortfalls.isEmpty() ? ExitCode.REACHED_TOO_LITTLE : code;
  }
}
