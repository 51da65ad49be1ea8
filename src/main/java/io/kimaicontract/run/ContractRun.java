package io.kimaicontract.run;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.replay.Creations;
import io.kimaicontract.run.cucumber.ScenarioRun;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.ScenarioRecorder;
import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.Shard;
import io.kimaicontract.web.TargetConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** One run of the contract on a target: from the login to the verdict. */
public final class ContractRun {
  private final TargetConnection targetConnection;
  private final RunPlan runPlan;

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
    Instant start = Instant.now();
    return perform(
        runListeners,
        TrafficMeasures::of,
        (runContext, measures, results, failures, shard) -> {
          RunReport report = report(runContext, shard, measures, results, failures, start);
          runListeners.listener().done(report);
          return report;
        });
  }

  /**
   * Runs it likewise, for the results of the scenarios alone.
   *
   * @throws TargetUnusable when the target cannot be tested, or goes away during the run
   */
  public List<ScenarioResult> results(ExchangeLog exchangeLog) {
    return perform(
        RunListeners.of(new RunListener() {}, exchangeLog),
        runContext -> exchange -> {},
        (runContext, unmeasured, results, failures, shard) -> {
          String lost = runContext.scenarioEnvironment().health().lost();
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
  private interface Conclusion<M, T> {
    /** Returns what is made of the results. */
    T of(
        RunContext runContext,
        M measures,
        List<ScenarioResult> results,
        SuiteFailures failures,
        Shard shard);
  }

  private <M extends Consumer<Exchange>, T> T perform(
      RunListeners runListeners, Function<RunContext, M> measuring, Conclusion<M, T> conclusion) {
    ScenarioRun scenarios = new ScenarioRun(runPlan.selection());
    List<ScenarioRef> plan = scenarios.plan();
    SuiteFailures failures = new SuiteFailures();
    Creations creations = new Creations();
    try (RunContext runContext =
        RunContext.at(
            targetConnection, runPlan, runListeners.exchanges().andThen(creations::sent))) {
      M measures = measuring.apply(runContext);
      ResultCollector resultCollector =
          new ResultCollector(
              runContext.scenarioEnvironment().scenarioJudge(),
              runContext.scenarioEnvironment().health(),
              runContext.customizations(),
              new ScenarioRecorder(
                  runContext.reproduction(targetConnection, creations),
                  targetConnection.redactor(),
                  runListeners.exchangeLog()),
              measures,
              new BailListener(
                  runListeners.listener(),
                  runPlan.conduct().bail(),
                  runContext.scenarioEnvironment().scenarioScheduler()::stop),
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
                  runContext.scenarioEnvironment().health().attempts()::isDue,
                  runCleanup::interrupt));
      List<ScenarioResult> results =
          resultCollector.complete(new PlanCheck(plan, runCleanup.isInterrupted()));
      failures.guard("the clean-up failed", runCleanup::undo);
      return conclusion.of(runContext, measures, results, failures, scenarios.shard());
    }
  }

  private static Map<String, Integer> byFile(List<ScenarioRef> plan) {
    Map<String, Integer> counts = new TreeMap<>();
    plan.forEach(scenario -> counts.merge(scenario.uri(), 1, Integer::sum));
    return counts;
  }

  private RunReport report(
      RunContext runContext,
      Shard shard,
      TrafficMeasures measures,
      List<ScenarioResult> results,
      SuiteFailures failures,
      Instant start) {
    ContractCoverage contractCoverage =
        failures.guard(
            "the coverage was not measured",
            measures.coverage()::contractCoverage,
            ContractCoverage.none());
    List<Deviation> stale =
        failures.guard(
            "stale deviations were not looked for", () -> stale(measures, results), List.of());
    SeenAnswers seenAnswers =
        failures.guard(
            "the answers were not surveyed",
            () ->
                measures
                    .survey()
                    .seen(
                        runContext.scenarioEnvironment().names().runId(),
                        targetConnection.redactor()::mask),
            SeenAnswers.none());
    return new RunReport(
        new RunRecorder(targetConnection, runPlan, start)
            .run(
                runContext,
                shard,
                contractCoverage,
                seenAnswers,
                results,
                stale,
                runContext.scenarioEnvironment().health(),
                failures.sentences()),
        contractCoverage,
        seenAnswers);
  }

  /** The reference keeps every promise: nothing of the ledger is to be expected there. */
  private List<Deviation> stale(TrafficMeasures measures, List<ScenarioResult> results) {
    return targetConnection.target().reference() ? List.of() : measures.stale().stale(results);
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
