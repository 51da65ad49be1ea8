package io.kimaicontract.verdict.result;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.result.OperationCoverage.Items;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run fails when it reached less than was asked for, and says what is missing. */
class CoverageThresholdTest {
  private static final Items NONE = new Items(List.of(), List.of());

  @ParameterizedTest
  @CsvSource({"2, 3, 66.6, false", "2, 3, 66.7, true", "3, 3, 100, false", "0, 3, 0, false"})
  void isMissedBelow(int reached, int all, double percent, boolean missed) {
    CoverageThreshold coverageThreshold =
        new CoverageThreshold("--min-operations", CoverageMetric.OPERATIONS, percent);
    assertThat(
        coverageThreshold.missed(contractCoverage(reached, all), "").isPresent(), is(missed));
  }

  @Test
  void whereThereIsNothingToReachItIsKept() {
    CoverageThreshold coverageThreshold =
        new CoverageThreshold("--min-parameters", CoverageMetric.PARAMETERS, 100);
    assertThat(coverageThreshold.missed(contractCoverage(0, 2), ""), is(Optional.empty()));
  }

  @Test
  void namesWhatWasWantedWhatWasReachedAndTheFirstThatAreMissing() {
    CoverageThreshold coverageThreshold =
        new CoverageThreshold("--min-operations", CoverageMetric.OPERATIONS, 99.5);
    assertThat(
        coverageThreshold.missed(contractCoverage(2, 6), "tags '@smoke'").orElse(""),
        is(
            "--min-operations wants 99.5 % of the operations, the run reached 33.3 % (2 of 6);"
                + " not reached: GET /2, GET /3, GET /4 and 1 more;"
                + " the run was narrowed by tags '@smoke'"));
  }

  @Test
  void neverRoundsUpToAll() {
    CoverageThreshold coverageThreshold =
        new CoverageThreshold("--min-operations", CoverageMetric.OPERATIONS, 100);
    assertThat(
        coverageThreshold.missed(contractCoverage(2999, 3000), "").orElse(""),
        is(
            "--min-operations wants 100 % of the operations, the run reached 99.9 % (2999 of 3000);"
                + " not reached: GET /2999"));
  }

  @Test
  void exceptsFromSuccessWhatIsKnownNotToSucceed() {
    ContractCoverage contractCoverage =
        new ContractCoverage(
            List.of(
                operation("GET /ping", true, ""),
                operation("GET /list", false, ""),
                operation("PATCH /meta", false, "no plugin")));
    assertThat(
        new CoverageThreshold("--min-success", CoverageMetric.SUCCESS, 51)
            .missed(contractCoverage, "")
            .orElse(""),
        is(
            "--min-success wants 51 % of the operations with success, the run reached 50 % (1 of 2);"
                + " not reached: GET /list; excepted: 1 that cannot be reached, for reasons in"
                + " coverage.html"));
    assertThat(
        new CoverageThreshold("--min-success", CoverageMetric.SUCCESS, 50)
            .missed(contractCoverage, ""),
        is(Optional.empty()));
  }

  private static ContractCoverage contractCoverage(int reached, int all) {
    return new ContractCoverage(
        IntStream.range(0, all).mapToObj(i -> operation("GET /" + i, i < reached, "")).toList());
  }

  private static OperationCoverage operation(String name, boolean reached, String reason) {
    return new OperationCoverage(
        name, reached ? 1 : 0, reached, reason, NONE, NONE, NONE, NONE, NONE);
  }
}
