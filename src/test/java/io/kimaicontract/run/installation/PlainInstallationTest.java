package io.kimaicontract.run.installation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a fresh installation lacks is not checked, with its reason, and excepted. */
class PlainInstallationTest {
  private static final List<String> UNREACHABLE =
      List.of(
          "PATCH /api/customers/{id}/meta",
          "GET /api/invoices/{id}",
          "GET /api/invoices/{id}/download");

  @Test
  void lacksInvoicesAndCustomFields() {
    RunReport report = run(ReferenceOptions.documented().plain());

    assertThat(outcomes(report), everyItem(is(Outcome.NOT_CHECKED)));
    assertThat(
        report.run().scenarios().stream().map(ScenarioResult::reason).toList(),
        everyItem(
            anyOf(
                startsWith("no invoice "),
                startsWith("no downloadable invoice on this Kimai; one could be made and not be"),
                startsWith("no custom field is registered on this Kimai"))));
    assertThat(excepted(report), is(UNREACHABLE));
  }

  @Test
  void anEquippedOneHasThem() {
    RunReport report = run(ReferenceOptions.documented());

    assertThat(outcomes(report), everyItem(is(Outcome.CONFORMANT)));
    assertThat(excepted(report), hasSize(0));
  }

  private static List<Outcome> outcomes(RunReport report) {
    return report.run().scenarios().stream().map(ScenarioResult::outcome).toList();
  }

  private static List<String> excepted(RunReport report) {
    return UNREACHABLE.stream().filter(report.contractCoverage().excepted()::contains).toList();
  }

  private static RunReport run(ReferenceOptions options) {
    Selection selection = Selection.of(Optional.empty(), Optional.of("IN-1[0-7]|MF-0[3-6]"));
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      return new ContractRun(
              ReferenceRun.connection(reference),
              ReferenceRun.runPlan(selection, Ledger.empty(), 2))
          .run(RunListeners.of(new RunListener() {}));
    }
  }
}
