package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in a feature are never a pass. */
class OwnFeaturesTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@reads  | When John calls GET /api/users/me | CONFORMANT  | CONFORMANT      | ''",
        "@raeds  | When John calls GET /api/users/me | SUITE_ERROR | SUITE_FAILED  | unknown tag @raeds",
        "@reads  | When John has a unicorn           | SUITE_ERROR | SUITE_FAILED  | the step is UNDEFINED",
        "@reads  | Then nothing was added            | SUITE_ERROR | SUITE_FAILED  | a When is missing",
        "@reads  | # no step at all                  | NOT_CHECKED | NOTHING_CHECKED | no check saw anything",
        "@since-99.0 | When John calls GET /api/users/me | NOT_CHECKED | NOTHING_CHECKED | not applicable: Kimai has it since 99.0.0",
        "@until-2.0 | When John calls GET /api/users/me | NOT_CHECKED | NOTHING_CHECKED | not applicable: Kimai no longer has it since 2.0.0",
        "@writes | When Susan calls DELETE /api/invoices/{invoice} | SUITE_ERROR | SUITE_FAILED | is not written",
        "@writes | When Susan calls PATCH /api/customers/{invoice.customer.id} | SUITE_ERROR | SUITE_FAILED | is not written",
        "@writes | When Susan creates an invoice     | SUITE_ERROR | SUITE_FAILED | found, and never made",
        "@needs-anna | When Anna calls GET /api/users/me | CONFORMANT  | CONFORMANT  | ''",
      })
  void comesTo(String tag, String step, Outcome outcome, ExitCode code, String reason)
      throws IOException {
    Files.writeString(
        directory.resolve("own.feature"),
        tag + "\nFeature: F\n  Rule: R\n    Scenario: [XX-01] S\n      " + step + "\n");
    RunReport report = run();
    List<ScenarioResult> results = report.run().scenarios();
    ScenarioResult result = results.isEmpty() ? null : results.get(0);

    assertThat(report.exitCode(), is(code));
    assertThat(result == null ? Outcome.NOT_CHECKED : result.outcome(), is(outcome));
    assertThat(result == null ? reason : result.reason(), containsString(reason));
  }

  private RunReport run() {
    RunPlan runPlan =
        new RunPlan(
            new Selection(List.of(directory.toString()), Optional.empty(), Optional.empty()),
            new ContractLocator(
                Optional.empty(), new DocumentLoader(Path.of(""), Duration.ofSeconds(30))),
            Ledger.empty(),
            true,
            1);
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      return new ContractRun(ReferenceRun.connection(reference), runPlan)
          .run(RunListeners.of(new RunListener() {}));
    }
  }
}
