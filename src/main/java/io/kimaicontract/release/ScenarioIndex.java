package io.kimaicontract.release;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.scaffold.FeatureIndex;
import io.kimaicontract.verdict.result.Run;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which scenarios touch which operations: by the calls of a run, or else by the texts of features.
 *
 * @param byOperation the ids of scenarios by the names of operations
 */
public record ScenarioIndex(Map<String, Set<String>> byOperation) {
  private static final Pattern SCENARIO =
      Pattern.compile("(?m)^ *Scenario(?: Outline)?: \\[([A-Z]+-\\d+)]");

  /** Nothing is known. */
  static ScenarioIndex none() {
    return new ScenarioIndex(Map.of());
  }

  /** The scenarios that called an operation in the run. */
  static ScenarioIndex of(Run run, Contract contract) {
    Map<String, Set<String>> found = new TreeMap<>();
    run.scenarios()
        .forEach(
            scenario ->
                scenario
                    .calls()
                    .forEach(
                        call ->
                            contract
                                .find(call.method(), call.path().replaceFirst("\\?.*", ""))
                                .ifPresent(
                                    o ->
                                        found
                                            .computeIfAbsent(o.name(), n -> new TreeSet<>())
                                            .add(scenario.scenario().id()))));
    return new ScenarioIndex(found);
  }

  /** The scenarios whose text calls an operation by method and path. */
  static ScenarioIndex of(List<String> features, Collection<Operation> operations) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String feature : features) {
      String[] scenarios = feature.split("(?m)^ *(?=Scenario(?: Outline)?: )");
      for (String scenario : scenarios) {
        Matcher heading = SCENARIO.matcher(scenario);
        if (heading.find()) {
          FeatureIndex text = new FeatureIndex(List.of(scenario));
          String id = heading.group(1);
          operations.stream()
              .filter(text::name)
              .forEach(o -> found.computeIfAbsent(o.name(), n -> new TreeSet<>()).add(id));
        }
      }
    }
    return new ScenarioIndex(found);
  }

  /** The scenarios that touch one of the operations. */
  List<String> of(Collection<String> operations) {
    Set<String> scenarios = new LinkedHashSet<>();
    operations.forEach(o -> scenarios.addAll(byOperation.getOrDefault(o, Set.of())));
    return scenarios.stream().filter(id -> !id.isEmpty()).sorted().toList();
  }

  /** What both know. */
  ScenarioIndex and(ScenarioIndex other) {
    Map<String, Set<String>> both = new TreeMap<>();
    Arrays.asList(this, other)
        .forEach(
            index ->
                index.byOperation.forEach(
                    (o, ids) -> both.computeIfAbsent(o, n -> new TreeSet<>()).addAll(ids)));
    return new ScenarioIndex(both);
  }
}
