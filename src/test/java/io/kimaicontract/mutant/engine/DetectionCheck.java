package io.kimaicontract.mutant.engine;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.result.ScenarioRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for a scenario that notices a mutant, among those that the mutant concerns. */
public final class DetectionCheck {
  /** So many scenarios are tried before it is looked whether one of them failed. */
  private static final int TRIED = 5;

  private final Map<ScenarioRef, List<Exchange>> healthy = new LinkedHashMap<>();

  private DetectionCheck() {}

  /** A check that knows the exchanges of every scenario with a server without a fault. */
  public static DetectionCheck onHealthyServer() {
    DetectionCheck check = new DetectionCheck();
    MutantRunner.run(
        Baseline.DOCUMENTED,
        Mutation.none(),
        List.of(Mutant.none().location()),
        Optional.empty(),
        (scenario, exchange) -> {
          check.healthy.computeIfAbsent(scenario, s -> new ArrayList<>()).add(exchange);
          return -1;
        });
    return check;
  }

  /** Whether any scenario had such an exchange. */
  public boolean any(Predicate<Exchange> such) {
    return healthy.values().stream().anyMatch(its -> its.stream().anyMatch(such));
  }

  /** Whether one of the scenarios with such an exchange fails on the sabotaged server. */
  public boolean isNoticed(Mutation mutation, Predicate<Exchange> such) {
    List<String> places =
        healthy.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(such))
            .map(e -> "classpath:" + e.getKey().uri() + ":" + e.getKey().line())
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
          .anyMatch(r -> !r.violations().isEmpty());
    } catch (TargetUnusable unusable) {
      return true;
    }
  }
}
