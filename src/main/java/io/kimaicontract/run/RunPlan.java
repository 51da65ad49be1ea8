package io.kimaicontract.run;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.input.InputScope;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.CoverageThreshold;
import java.time.Clock;
import java.util.List;

/**
 * What a run checks.
 *
 * @param selection which scenarios
 * @param locator finds the contract to check against
 * @param ledger the known deviations; empty for a strict run
 * @param strict whether the ledger is ignored
 * @param threads how many scenarios run at once
 * @param inputs how many generated inputs it sends
 * @param coverageThresholds how much of the contract it must reach
 * @param clock the time by which entries of the ledger expire
 * @param conduct how it goes on when scenarios fail
 */
public record RunPlan(
    Selection selection,
    ContractLocator locator,
    Ledger ledger,
    boolean strict,
    int threads,
    InputScope inputs,
    List<CoverageThreshold> coverageThresholds,
    Clock clock,
    Conduct conduct) {

  /** A plan that is carried out to its end. */
  public RunPlan(
      Selection selection,
      ContractLocator locator,
      Ledger ledger,
      boolean strict,
      int threads,
      InputScope inputs,
      List<CoverageThreshold> coverageThresholds,
      Clock clock) {
    this(
        selection,
        locator,
        ledger,
        strict,
        threads,
        inputs,
        coverageThresholds,
        clock,
        Conduct.USUAL);
  }

  /** A plan that is carried out now. */
  public RunPlan(
      Selection selection,
      ContractLocator locator,
      Ledger ledger,
      boolean strict,
      int threads,
      InputScope inputs,
      List<CoverageThreshold> coverageThresholds) {
    this(
        selection, locator, ledger, strict, threads, inputs, coverageThresholds, Clock.systemUTC());
  }

  /** A plan that asks for no minimum, with the usual inputs. */
  public RunPlan(
      Selection selection, ContractLocator locator, Ledger ledger, boolean strict, int threads) {
    this(selection, locator, ledger, strict, threads, InputScope.USUAL, List.of());
  }
}
