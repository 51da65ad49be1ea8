package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.VersionRange;
import io.kimaicontract.upkeep.RunAcceptance;
import io.kimaicontract.verdict.AcceptanceTerms;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.LedgerFile;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run accepts is known in the next one, and stale where it no longer happens. */
class AcceptedRunTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final String NAMES = "\\[(B[TM]-0\\d|TS-0\\d|ER-2\\d)\\]";

  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.65.0"})
  void everyFindingOfARunIsKnownInTheNext(String version) {
    Ledger almostNone = new Ledger(Ledger.builtIn().entries().subList(0, 1));
    Run run = run(version, NAMES, almostNone);
    assertThat(run.has(ExitCode.NEW_VIOLATIONS), is(true));
    LedgerFile file = LedgerFile.parse("accepted.yaml", "");
    RunAcceptance.Accepted accepted =
        new RunAcceptance(run, file, new AcceptanceTerms("as it is", "", Optional.empty()), TODAY)
            .accept(List.of());
    assertThat(accepted.findings(), hasSize(Findings.of(run.scenarios()).size()));

    List<Deviation> entries = LedgerFile.parse("accepted.yaml", accepted.text()).entries();
    Run second = run(version, NAMES, new Ledger(entries));

    assertThat(Findings.of(second.scenarios()), empty());
    assertThat(second.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(second.stale(), empty());
  }

  /** Scenarios end conformant where their own rule holds, whatever schema differences are known. */
  @Test
  void anEntryOfScenariosTurnsStale() {
    Ledger widened =
        new Ledger(
            Ledger.builtIn().entries().stream()
                .map(e -> e.id().equals("DEV-UNSET-ON-POST") ? ofEveryVersion(e) : e)
                .toList());
    String names = "\\[B[CPA]-03\\]";

    assertThat(stale("2.62.0", names, widened), contains("DEV-UNSET-ON-POST"));
    assertThat(stale("2.63.0", names, widened), empty());
    assertThat(stale("2.24.0", names, Ledger.builtIn()), empty());
    assertThat(stale("2.66.0", names, Ledger.builtIn()), empty());
  }

  private static List<String> stale(String version, String names, Ledger ledger) {
    return run(version, names, ledger).stale().stream().map(RecordedDeviation::id).toList();
  }

  private static Deviation ofEveryVersion(Deviation e) {
    return new Deviation(
        e.id(),
        e.kind(),
        e.title(),
        e.rules(),
        new VersionRange(""),
        e.deviationMatcher(),
        e.optional(),
        e.evidence());
  }

  private static Run run(String version, String names, Ledger ledger) {
    return ReferenceRun.run(
            ReferenceOptions.like(version),
            Selection.of(Optional.empty(), Optional.of(names)),
            ledger)
        .run();
  }
}
