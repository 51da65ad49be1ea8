package io.kimaicontract.run.installation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An installation without invoices, on which a run makes one through pages and deletes it. */
class OwnInvoiceTest {
  private static final String EXISTING = "\\[IN-1[0-7]]";

  @ParameterizedTest
  @CsvSource({"2.24.0, 25", "2.65.0, 29", "2.66.0, 29"})
  void isMadeAndDeletedAgain(String version, long judged) {
    MemoryKimai kimai = MemoryKimai.of(ReferenceOptions.like(version).plain());
    kimai.state().permit("ROLE_SUPER_ADMIN", "delete_invoice", true);

    RunReport report = run(kimai);

    assertThat(reasons(report), empty());
    assertThat(conformant(report), is(judged));
    assertThat(kimai.state().of(RecordType.INVOICE).all(), empty());
    assertThat(kimai.state().of(RecordType.INVOICE_TEMPLATE).all(), empty());
    assertThat(kimai.state().of(RecordType.CUSTOMER).all(), empty());
    assertThat(report.run().leftovers(), empty());
  }

  @Test
  void isNotMadeWhereItCouldNotBeDeleted() {
    MemoryKimai kimai = MemoryKimai.of(ReferenceOptions.documented().plain());

    RunReport report = run(kimai);

    assertThat(conformant(report), is(0L));
    assertThat(
        reasons(report).get(0), startsWith("no invoice on this Kimai; one could be made and not"));
  }

  private static List<String> reasons(RunReport report) {
    return report.run().scenarios().stream()
        .filter(r -> r.outcome() != Outcome.CONFORMANT && !r.isNotApplicable())
        .map(ScenarioResult::reason)
        .toList();
  }

  private static long conformant(RunReport report) {
    return report.run().count(Outcome.CONFORMANT);
  }

  private static RunReport run(MemoryKimai kimai) {
    Selection selection = Selection.of(Optional.empty(), Optional.of(EXISTING));
    return new ContractRun(
            DirectTransport.connection(kimai, false),
            ReferenceRun.runPlan(selection, Ledger.builtIn(), 1))
        .run(RunListeners.of(new RunListener() {}, ExchangeLog.NONE));
  }
}
