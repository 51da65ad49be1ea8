package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.finding.Finding.Hit;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.Observation;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run as people read it: one entry per cause, with the scenarios behind it.
 *
 * @param findings new violations by cause, the most frequent first
 * @param known entries of the ledger that were seen, defects first
 * @param unchecked scenarios that were not checked, by reason, the most frequent first
 * @param notApplicable scenarios that are not about this target, likewise
 * @param troubled scenarios that were not judged because the target was in trouble, by what was
 *     seen
 * @param errors scenarios in which the suite itself failed, by what broke
 * @param observations what was seen and not judged
 * @param expired entries of the ledger that have expired, and would explain new violations
 */
public record RunSummary(
    List<Finding> findings,
    List<Group<RecordedDeviation>> known,
    List<Group<String>> unchecked,
    List<Group<String>> notApplicable,
    List<Group<String>> troubled,
    List<Group<String>> errors,
    List<Group<Observation>> observations,
    List<Group<String>> expired) {

  /** Something, and every scenario that shows it; for violations, each time it was seen. */
  public record Group<K>(K key, List<Hit> hits) {
    /** The scenarios, each once. */
    public List<ScenarioResult> scenarios() {
      return hits.stream().map(Hit::scenario).distinct().toList();
    }
  }

  /** The digest of the run. */
  public static RunSummary of(Run run) {
    return new RunSummary(
        Findings.of(run.scenarios()),
        known(run),
        reasons(run, s -> s.outcome() == Outcome.NOT_CHECKED && !s.isNotApplicable()),
        reasons(run, ScenarioResult::isNotApplicable),
        reasons(run, s -> s.outcome() == Outcome.TARGET_TROUBLE),
        reasons(run, s -> s.outcome() == Outcome.SUITE_ERROR),
        observations(run),
        expired(run));
  }

  private static List<Group<RecordedDeviation>> known(Run run) {
    Map<String, List<Hit>> groups = new LinkedHashMap<>();
    for (ScenarioResult s : run.scenarios()) {
      s.known().stream()
          .collect(grouping(ScenarioResult.Seen::deviation))
          .forEach(
              (id, seen) ->
                  add(
                      groups,
                      id,
                      new Hit(s, seen.stream().map(ScenarioResult.Seen::violation).toList())));
    }
    return run.known().stream()
        .map(e -> new Group<>(e, groups.getOrDefault(e.id(), List.of())))
        .toList();
  }

  private static List<Group<String>> reasons(Run run, Predicate<ScenarioResult> wanted) {
    Map<String, List<Hit>> groups = new LinkedHashMap<>();
    for (ScenarioResult s : run.scenarios()) {
      if (wanted.test(s)) {
        add(groups, SkipReason.of(s.reason()).why(), new Hit(s, List.of()));
      }
    }
    Comparator<Group<String>> mostFirst = Comparator.comparing(g -> -g.hits().size());
    return groups(groups).sorted(mostFirst.thenComparing(Group::key)).toList();
  }

  private static List<Group<Observation>> observations(Run run) {
    Map<Observation, List<Hit>> groups = new LinkedHashMap<>();
    run.scenarios()
        .forEach(s -> s.observations().forEach(o -> add(groups, o, new Hit(s, List.of()))));
    Comparator<Group<Observation>> bySubject =
        Comparator.comparing(g -> g.key().subject() + ' ' + g.key().value());
    return groups(groups).sorted(bySubject).toList();
  }

  private static List<Group<String>> expired(Run run) {
    Map<String, List<Hit>> groups = new LinkedHashMap<>();
    for (ScenarioResult s : run.scenarios()) {
      for (RecordedViolation v : s.violations()) {
        v.lines().stream()
            .filter(line -> line.label().equals(Line.EXPIRED))
            .forEach(line -> add(groups, line.text(), new Hit(s, List.of(v))));
      }
    }
    return groups(groups).toList();
  }

  private static <T, K> java.util.stream.Collector<T, ?, Map<K, List<T>>> grouping(
      Function<T, K> key) {
    return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
  }

  private static <K> void add(Map<K, List<Hit>> groups, K key, Hit hit) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
  }

  private static <K> Stream<Group<K>> groups(Map<K, List<Hit>> groups) {
    return groups.entrySet().stream().map(e -> new Group<>(e.getKey(), e.getValue()));
  }
}
