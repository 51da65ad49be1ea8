package io.kimaicontract.run.cucumber;

import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what an earlier run found broken or did not judge.
 *
 * @param place where that run stands, in words
 * @param failed the scenarios
 */
public record RerunFilter(String place, List<ScenarioRef> failed) implements ScenarioFilter {
  private static final Set<Outcome> AGAIN =
      Set.of(Outcome.BROKEN, Outcome.TARGET_TROUBLE, Outcome.SUITE_ERROR);

  /** Copies the list. */
  public RerunFilter {
    failed = List.copyOf(failed);
  }

  /** What the run found broken, met a new violation in, or did not judge. */
  public static RerunFilter of(Run run, String place) {
    return new RerunFilter(
        place,
        run.scenarios().stream()
            .filter(s -> isToRunAgain(s))
            .map(ScenarioResult::scenario)
            .toList());
  }

  private static boolean isToRunAgain(ScenarioResult result) {
    return AGAIN.contains(result.outcome())
        || !result.violations().isEmpty()
        || result.isCutShort();
  }

  /** By place and title; where lines have changed, by the title alone. */
  @Override
  public List<ScenarioRef> among(List<ScenarioRef> scenarios) {
    Set<ScenarioRef> there = Set.copyOf(scenarios);
    Set<ScenarioRef> exactly = failed.stream().filter(there::contains).collect(Collectors.toSet());
    Set<String> byTitle =
        failed.stream()
            .filter(s -> !exactly.contains(s))
            .map(ShardFilter::key)
            .collect(Collectors.toSet());
    return scenarios.stream()
        .filter(s -> exactly.contains(s) || byTitle.contains(ShardFilter.key(s)))
        .toList();
  }

  @Override
  public String words() {
    return "what was broken or not judged in " + place;
  }
}
