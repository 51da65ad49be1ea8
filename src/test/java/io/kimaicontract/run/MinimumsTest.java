package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.input.InputScope;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.CoverageMetric;
import io.kimaicontract.verdict.result.CoverageThreshold;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A run that reaches less than was asked for fails, whatever narrowed it. */
class MinimumsTest {
  @Test
  void aNarrowedRunIsMeasuredAndFails() {
    RunReport report =
        run(
            "TG-08",
            new CoverageThreshold("--min-operations", CoverageMetric.OPERATIONS, 100),
            new CoverageThreshold("--min-success", CoverageMetric.SUCCESS, 0.5));

    assertThat(report.run().exitCodes(), is(List.of(ExitCode.REACHED_TOO_LITTLE)));
    assertThat(
        report.run().shortfalls(),
        contains(
            matchesPattern(
                "--min-operations wants 100 % of the operations, the run reached \\d+(\\.\\d)? %"
                    + " \\(\\d+ of \\d+\\); not reached: [A-Z]+ /\\S+, [A-Z]+ /\\S+, [A-Z]+ /\\S+"
                    + " and \\d+ more; the run was narrowed by name 'TG-08'")));
  }

  @Test
  void whatIsReachedIsEnough() {
    RunReport report =
        run("TG-08", new CoverageThreshold("--min-success", CoverageMetric.SUCCESS, 0.5));
    assertThat(report.run().shortfalls(), empty());
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
  }

  @Test
  void nothingCheckedIsStillNothingChecked() {
    RunReport report =
        run("no such", new CoverageThreshold("--min-success", CoverageMetric.SUCCESS, 100));
    assertThat(
        report.run().exitCodes(),
        is(List.of(ExitCode.NOTHING_CHECKED, ExitCode.REACHED_TOO_LITTLE)));
  }

  /** Somebody must be let in: a call without a token shows nothing of an operation. */
  @Test
  void aCallThatIsTurnedAwayReachesNoOperation() {
    RunReport report =
        run(
            "nobody calls",
            new CoverageThreshold("--min-operations", CoverageMetric.OPERATIONS, 1));
    assertThat(report.contractCoverage().ratio(CoverageMetric.OPERATIONS).reached(), is(0));
    assertThat(
        report.run().exitCodes(),
        is(List.of(ExitCode.NOTHING_CHECKED, ExitCode.REACHED_TOO_LITTLE)));
  }

  private static RunReport run(String name, CoverageThreshold... coverageThresholds) {
    RunPlan runPlan =
        new RunPlan(
            Selection.of(Optional.empty(), Optional.of(name)),
            new ContractLocator(
                Optional.empty(), new DocumentLoader(Path.of(""), Duration.ofSeconds(30))),
            Ledger.empty(),
            true,
            1,
            InputScope.USUAL,
            List.of(coverageThresholds));
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      return new ContractRun(ReferenceRun.connection(reference), runPlan)
          .run(RunListeners.of(new RunListener() {}));
    }
  }
}
