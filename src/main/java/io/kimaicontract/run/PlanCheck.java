package io.kimaicontract.run;

import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the results with the plan: every planned scenario has exactly one. */
final class PlanCheck {
  private final Map<ScenarioRef, Long> planned;
  private final String whyMissing;
  private final Outcome missing;

  /**
   * A comparison with the plan.
   *
   * @param interrupted whether scenarios may lack results because the run was interrupted
   */
  PlanCheck(List<ScenarioRef> plan, boolean interrupted) {
    this.planned = plan.stream().collect(counting());
    this.missing = interrupted ? Outcome.NOT_CHECKED : Outcome.SUITE_ERROR;
    this.whyMissing =
        interrupted ? SkipReason.INTERRUPTED : "it was to run, and there is no result of it";
  }

  /** A result for each planned scenario that has none. */
  List<ScenarioResult> missing(List<ScenarioResult> results) {
    Map<ScenarioRef, Long> there =
        results.stream().map(ScenarioResult::scenario).collect(counting());
    List<ScenarioResult> added = new ArrayList<>();
    planned.forEach(
        (scenario, times) -> {
          for (long had = there.getOrDefault(scenario, 0L); had < times; had++) {
            added.add(ScenarioResult.without(scenario, missing, whyMissing));
          }
        });
    return added;
  }

  /** The results; those that are more than were planned become one, an error of the suite. */
  List<ScenarioResult> single(List<ScenarioResult> results) {
    Map<ScenarioRef, List<ScenarioResult>> byScenario =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    ScenarioResult::scenario, LinkedHashMap::new, Collectors.toList()));
    List<ScenarioResult> single = new ArrayList<>();
    byScenario.forEach(
        (scenario, its) -> {
          long times = planned.getOrDefault(scenario, 0L);
          single.addAll(its.size() <= times ? its : List.of(tooMany(its, times)));
        });
    return single;
  }

  private static ScenarioResult tooMany(List<ScenarioResult> its, long times) {
    String outcomes = its.stream().map(r -> r.outcome().name()).collect(Collectors.joining(", "));
    return its.get(0)
        .suiteError(
            its.size() + " results of a scenario that was to run " + times + " times: " + outcomes,
            its.stream().flatMap(r -> r.violations().stream()).toList());
  }

  private static <T> java.util.stream.Collector<T, ?, Map<T, Long>> counting() {
    return Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting());
  }
}
