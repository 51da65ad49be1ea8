package io.kimaicontract.run;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.coverage.Coverage;
import io.kimaicontract.coverage.StaleDeviationFinder;
import io.kimaicontract.run.cucumber.ScenarioRun;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.ContractCoverage;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Ending;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Verdict;
import io.kimaicontract.web.TargetConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run of the contract on a target: from the login to the verdict. */
public final class ContractRun {
  private final TargetConnection targetConnection;
  private final RunPlan runPlan;
  private final Clock clock = Clock.systemUTC();

  /** A run on the target by the plan. */
  public ContractRun(TargetConnection targetConnection, RunPlan runPlan) {
    this.targetConnection = targetConnection;
    this.runPlan = runPlan;
  }

  /**
   * Runs the contract, and leaves nothing behind that it can undo, also when it is interrupted.
   * Whatever happens after the first scenario has begun, there is a report of what was seen.
   *
   * @throws TargetUnusable when the target cannot be tested
   * @throws io.kimaicontract.target.UsageException when the selection or the contract cannot be
   *     used
   */
  public RunReport run(RunListeners runListeners) {
    Instant start = clock.instant();
    return perform(
        runListeners,
        (runContext, results, lost, failures) -> {
          RunReport report = report(runContext, results, lost, failures, start);
          runListeners.listener().done(report);
          return report;
        });
  }

  /**
   * Runs it likewise, for what becomes of the scenarios alone.
   *
   * @throws TargetUnusable when the target cannot be tested, or goes away during the run
   */
  public List<ScenarioResult> results() {
    return perform(
        RunListeners.of(new RunListener() {}),
        (runContext, results, lost, failures) -> {
          if (!lost.isEmpty()) {
            throw new TargetUnusable(lost);
          }
          if (!failures.sentences().isEmpty()) {
            throw new IllegalStateException(String.join("; ", failures.sentences()));
          }
          return results;
        });
  }

  /** Concludes a run of which everything is undone that could be. */
  private interface Conclusion<T> {
    /** Returns what is made of the results; {@code lost} says why the target went away, if so. */
    T of(RunContext runContext, List<ScenarioResult> results, String lost, SuiteFailures failures);
  }

  private <T> T perform(RunListeners runListeners, Conclusion<T> conclusion) {
    ScenarioRun scenarios = new ScenarioRun(runPlan.selection());
    List<ScenarioRef> plan = scenarios.plan();
    SuiteFailures failures = new SuiteFailures();
    try (RunContext runContext =
        RunContext.at(targetConnection, runPlan, runListeners.exchanges())) {
      ResultCollector resultCollector =
          new ResultCollector(
              runContext.scenarioEnvironment().scenarioJudge(),
              runContext.customizations(),
              runListeners.listener(),
              failures);
      failures.guard(
          "a report failed at the start",
          () -> {
            runListeners.plan().accept(byFile(plan));
            runListeners.listener().started(describe(runContext), plan.size());
            runListeners
                .listener()
                .held(runContext.contract(), runContext.targetSession().kimaiVersion());
          });
      List<Plugin> plugins = new ArrayList<>(runListeners.plugins());
      plugins.add(resultCollector);
      RunCleanup runCleanup = runContext.runCleanup();
      failures.guard(
          "the run ended early",
          () ->
              scenarios.run(
                  runContext.scenarioEnvironment(),
                  runContext.threads(runPlan.threads()),
                  plugins,
                  failures::guard,
                  resultCollector::died,
                  runCleanup::interrupt));
      List<ScenarioResult> results =
          resultCollector.complete(new PlanCheck(plan, runCleanup.isInterrupted()));
      failures.guard("the clean-up failed", runCleanup::undo);
      return conclusion.of(runContext, results, resultCollector.lost(), failures);
    }
  }

  private static Map<String, Integer> byFile(List<ScenarioRef> plan) {
    Map<String, Integer> counts = new TreeMap<>();
    plan.forEach(scenario -> counts.merge(scenario.uri(), 1, Integer::sum));
    return counts;
  }

  private RunReport report(
      RunContext runContext,
      List<ScenarioResult> results,
      String lost,
      SuiteFailures failures,
      Instant start) {
    Verdict verdict =
        new Verdict(
            results,
            failures.guard(
                "stale deviations were not looked for",
                () -> stale(runContext, results),
                List.of()),
            runContext.runCleanup().remains().leftovers(),
            runContext.runCleanup().remains().disabledUsers(),
            runPlan.selection().narrowed(),
            runPlan.strict());
    ContractCoverage contractCoverage =
        failures.guard(
            "the coverage was not measured",
            () ->
                Coverage.of(
                    runContext.contract(),
                    results.stream().flatMap(r -> r.exchanges().stream()).toList()),
            new ContractCoverage(List.of()));
    return new RunReport(
        runContext.scenarioEnvironment().names().runId(),
        targetConnection.url(),
        targetConnection.target().reference(),
        runContext.targetSession().kimaiVersion(),
        runContext.contract().source(),
        verdict,
        new Ending(runContext.runCleanup().isInterrupted(), lost, failures.sentences()),
        contractCoverage,
        runPlan.coverageThresholds().stream()
            .flatMap(m -> m.missed(contractCoverage, verdict.narrowed()).stream())
            .toList(),
        start,
        Duration.between(start, clock.instant()));
  }

  /** The reference keeps every promise: nothing of the ledger is to be expected there. */
  private List<Deviation> stale(RunContext runContext, List<ScenarioResult> results) {
    return targetConnection.target().reference()
        ? List.of()
        : new StaleDeviationFinder(runContext.contract(), results)
            .stale(runContext.scenarioEnvironment().known().entries());
  }

  private String describe(RunContext runContext) {
    return (targetConnection.target().reference()
            ? "the embedded reference"
            : targetConnection.url().toString())
        + ", Kimai "
        + runContext.targetSession().kimaiVersion()
        + ", contract from "
        + runContext.contract().source().sentence();
  }
}
