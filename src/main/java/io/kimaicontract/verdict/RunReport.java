package io.kimaicontract.verdict;

import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.target.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

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
    Instant startedAt,
    Duration took) {}
