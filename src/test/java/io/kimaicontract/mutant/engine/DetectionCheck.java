package io.kimaicontract.mutant.engine;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for a scenario that notices a mutant, among those of a healthy run that the mutant
 * concerns.
 *
 * @param healthy what became of all scenarios on a healthy server
 */
public record DetectionCheck(List<ScenarioResult> healthy) {
  /** So many scenarios are tried before it is looked whether one of them failed. */
  private static final int TRIED = 5;

  /** What becomes of every scenario on a server without a fault. */
  public static DetectionCheck onHealthyServer() {
    return new DetectionCheck(
        MutantRunner.run(Baseline.DOCUMENTED, Mutation.none(), Mutant.none().location()));
  }

  /** Whether any scenario had such an exchange. */
  public boolean any(Predicate<Exchange> such) {
    return healthy.stream().anyMatch(r -> r.exchanges().stream().anyMatch(such));
  }

  /** Whether one of the scenarios with such an exchange fails on the sabotaged server. */
  public boolean isNoticed(Mutation mutation, Predicate<Exchange> such) {
    List<String> places =
        healthy.stream()
            .filter(r -> r.exchanges().stream().anyMatch(such))
            .map(r -> "classpath:" + r.scenario().uri() + ":" + r.scenario().line())
            .toList();
    for (int at = 0; at < places.size(); at += TRIED) {
      List<String> some = places.subList(at, Math.min(at + TRIED, places.size()));
      if (fails(mutation, some)) {
        return true;
      }
    }
    return false;
  }

  /** A server on which a run cannot even begin is noticed, too. */
  private static boolean fails(Mutation mutation, List<String> places) {
    try {
      return MutantRunner.run(Baseline.DOCUMENTED, mutation, places, Optional.empty()).stream()
          .anyMatch(r -> r.outcome() == Outcome.BROKEN);
    } catch (TargetUnusable unusable) {
      return true;
    }
  }
}
