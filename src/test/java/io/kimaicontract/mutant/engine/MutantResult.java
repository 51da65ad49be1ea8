package io.kimaicontract.mutant.engine;

import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * What becomes of a mutant on a ground.
 *
 * @param results of its scenarios, as soon as they are there
 */
public record MutantResult(
    Mutant mutant, Baseline baseline, CompletableFuture<List<ScenarioResult>> results) {

  public static MutantResult of(Mutant mutant, Baseline baseline, Executor executor) {
    return new MutantResult(
        mutant,
        baseline,
        CompletableFuture.supplyAsync(
            () -> MutantRunner.run(baseline, mutant.mutation(), mutant.location()), executor));
  }

  /** The scenarios that must fail. */
  public ExpectedFailures named() {
    return mutant.expectedFailures(baseline);
  }

  public List<ScenarioResult> failed() {
    return results.join().stream().filter(r -> r.outcome() == Outcome.BROKEN).toList();
  }

  /**
   * The scenarios that were not checked though they apply, or where the suite itself failed. One
   * that met a violation before its own rule could be judged says so, and makes the run red.
   */
  public List<String> unchecked() {
    return results.join().stream()
        .filter(r -> r.outcome() == Outcome.NOT_CHECKED || r.outcome() == Outcome.SUITE_ERROR)
        .filter(r -> !r.isNotApplicable() && r.violations().isEmpty())
        .map(r -> r.scenario().title() + ": " + r.reason())
        .toList();
  }

  /** Whether just what must fail failed, and everything was checked. */
  boolean killed() {
    return ExpectedFailures.of(failed()).equals(named()) && unchecked().isEmpty();
  }

  @Override
  public String toString() {
    return mutant.feature() + ": " + mutant.name() + ", " + baseline;
  }
}
