package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.input.InputScope;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.run.cucumber.RerunFilter;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A run that stops early, keeps what it made, or runs again what failed. */
class BailAndKeepTest {
  private static final Selection SOME =
      Selection.of(Optional.empty(), Optional.of("\\[(BC|BP|BA|TG|CU)-"));

  @Test
  void itStopsAfterTheFirstFinding() {
    try (ReferenceKimai reference = reference()) {
      Run run = run(reference, SOME, new Conduct(1, false));

      assertThat(run.exitCode(), is(ExitCode.NEW_VIOLATIONS));
      int findings = Findings.of(run.scenarios()).size(); // the first scenario may have several
      assertThat(findings, is(greaterThan(0)));
      assertThat(run.scenarios().stream().filter(s -> !s.violations().isEmpty()).count(), is(1L));
      assertThat(run.ran() < run.scenarios().size(), is(true));
      assertThat(
          run.with(Outcome.NOT_CHECKED).stream().map(ScenarioResult::reason).toList(),
          hasItem(startsWith("the run stopped (--bail) after " + findings + " finding")));
      assertThat(VerdictLine.ran(run).orElse(""), containsString(" ran"));
      assertThat(run.leftovers(), is(List.of()));
    }
  }

  @Test
  void whatFailedIsRunAgainAndNothingElse() {
    try (ReferenceKimai reference = reference()) {
      Run first = run(reference, SOME, Conduct.USUAL);
      RerunFilter failed = RerunFilter.of(first, "reports");
      Run again =
          run(
              reference,
              Selection.of(List.of(), Optional.empty(), Optional.empty(), List.of(failed)),
              Conduct.USUAL);

      assertThat(failed.failed().size(), is(greaterThan(0)));
      assertThat(
          again.scenarios().stream().map(ScenarioResult::scenario).toList(), is(failed.failed()));
      // what a fixture meets on the way, the next scenario that has it does not meet again
      assertThat(broken(again), is(broken(first)));
      assertThat(again.narrowed(), is("what was broken or not judged in reports"));
      assertThat(
          again.notes(),
          hasItem("the verdict speaks only of what was broken or not judged in reports"));
    }
  }

  @Test
  void whatFailedScenariosMadeIsKeptAndListed() {
    try (ReferenceKimai reference = reference()) {
      long before = customers(reference);
      Run run = run(reference, SOME, new Conduct(0, true));
      String notes = String.join("\n", run.notes());

      assertThat(notes, containsString("kept of [BC-03]"));
      assertThat(notes, containsString("/api/customers/"));
      assertThat(notes, containsString("sweep --run-id " + run.id()));
      assertThat(customers(reference), is(greaterThan(before)));
      assertThat(run.has(ExitCode.NOT_CLEANED_UP), is(false));
    }
  }

  @Test
  void withoutFailuresNothingIsKept() {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      long before = customers(reference);
      Run run = run(reference, SOME, new Conduct(1, true));

      assertThat(run.exitCode(), is(ExitCode.CONFORMANT));
      assertThat(String.join("\n", run.notes()), not(containsString("kept")));
      assertThat(customers(reference), is(before));
    }
  }

  private static List<ScenarioRef> broken(Run run) {
    return run.with(Outcome.BROKEN).stream().map(ScenarioResult::scenario).toList();
  }

  private static ReferenceKimai reference() {
    return ReferenceKimai.start(ReferenceOptions.like("2.65.0"));
  }

  private static long customers(ReferenceKimai reference) {
    return reference.state().of(RecordType.CUSTOMER).all(row -> true).size();
  }

  private static Run run(ReferenceKimai reference, Selection selection, Conduct conduct) {
    RunPlan usual = ReferenceRun.runPlan(selection, Ledger.empty(), 1);
    RunPlan plan =
        new RunPlan(
            usual.selection(),
            usual.locator(),
            usual.ledger(),
            true,
            1,
            InputScope.USUAL,
            List.of(),
            Clock.systemUTC(),
            conduct);
    return new ContractRun(ReferenceRun.connection(reference), plan)
        .run(RunListeners.of(new RunListener() {}))
        .run();
  }
}
