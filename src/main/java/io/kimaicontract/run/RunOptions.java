package io.kimaicontract.run;

import io.kimaicontract.input.InputScope;
import io.kimaicontract.report.ReportOptions;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.LedgerFiles;
import io.kimaicontract.verdict.result.CoverageThreshold;
import java.util.List;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param target who is tested; empty for the embedded reference
 * @param contract file or URL of the contract to check against, instead of the target's own
 * @param deviations ledger files beside the built-in one or instead of it
 * @param tags a tag expression that narrows the run
 * @param name a regular expression on scenario names that narrows the run
 * @param strict whether to ignore the ledger
 * @param reports how it is reported
 * @param threads how many scenarios run at once
 * @param inputs how many generated inputs it sends
 * @param coverageThresholds how much of the contract it must reach
 */
public record RunOptions(
    Optional<Target> target,
    Optional<String> contract,
    LedgerFiles deviations,
    Optional<String> tags,
    Optional<String> name,
    boolean strict,
    ReportOptions reports,
    int threads,
    InputScope inputs,
    List<CoverageThreshold> coverageThresholds) {}
