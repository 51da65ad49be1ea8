package io.kimaicontract.mutant.engine;

import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * What becomes of a mutant on a ground.
 *
 * @param results of its scenarios, as soon as they are there
 */
public record Proof(Mutant mutant, Ground ground, CompletableFuture<List<ScenarioResult>> results) {

  public static Proof of(Mutant mutant, Ground ground, Executor executor) {
    return new Proof(
        mutant,
        ground,
        CompletableFuture.supplyAsync(
            () -> Trial.run(ground, mutant.sabotage(), mutant.location()), executor));
  }

  /** The scenarios that must fail. */
  public Kills named() {
    return mutant.kills(ground);
  }

  public List<ScenarioResult> failed() {
    return results.join().stream().filter(r -> r.outcome() == Outcome.BROKEN).toList();
  }

  /** The scenarios that were not checked though they apply, or where the suite itself failed. */
  public List<String> unchecked() {
    return results.join().stream()
        .filter(r -> r.outcome() == Outcome.NOT_CHECKED || r.outcome() == Outcome.SUITE_ERROR)
        .filter(r -> !r.isNotApplicable())
        .map(r -> r.scenario().title() + ": " + r.reason())
        .toList();
  }

  /** Whether just what must fail failed, and everything was checked. */
  boolean killed() {
    return Kills.of(failed()).equals(named()) && unchecked().isEmpty();
  }

  @Override
  public String toString() {
    return mutant.feature() + ": " + mutant.name() + ", " + ground;
  }
}
