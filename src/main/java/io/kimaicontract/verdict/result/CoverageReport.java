package io.kimaicontract.verdict.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a run reached of the contract, as {@code coverage.json} holds it.
 *
 * @param format names this form of the file
 * @param suite the version of the suite
 * @param id the id of the run
 * @param target who was tested
 * @param contract where the contract came from, in words
 * @param startedAt when the run began
 * @param narrowed how it was narrowed by tags or names; empty when it was not
 * @param shortfalls where it reached less than was asked for, one sentence each
 * @param shares what was reached of what there is, by what is counted
 * @param operations what was reached of each operation, in the contract's order
 */
public record CoverageReport(
    String format,
    String suite,
    String id,
    Run.Target target,
    String contract,
    Instant startedAt,
    String narrowed,
    List<String> shortfalls,
    Map<String, Ratio> shares,
    List<OperationCoverage> operations) {

  /** The form that this suite writes and reads. */
  public static final String FORMAT = "kimai-contract/coverage/2";

  /** The coverage of the run. */
  public static CoverageReport of(Run run, ContractCoverage contractCoverage) {
    return new CoverageReport(
        FORMAT,
        run.suite(),
        run.id(),
        run.target(),
        run.contract(),
        run.startedAt(),
        run.narrowed(),
        run.shortfalls(),
        run.reach().shares(),
        contractCoverage.operations());
  }
}
