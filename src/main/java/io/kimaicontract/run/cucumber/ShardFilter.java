package io.kimaicontract.run.cucumber;

import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.Shard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts the scenarios into parts that take about the same time: the longest first, each to the part
 * that has least so far. A scenario of unknown duration counts as an average one.
 *
 * @param number the part that is chosen, from 1
 * @param count how many parts there are
 * @param durations how long scenarios took in an earlier run, in milliseconds, by {@link #key}
 */
public record ShardFilter(int number, int count, Map<String, Double> durations)
    implements ScenarioFilter {
  private static final int DIGITS = 8;

  /** Copies the durations. */
  public ShardFilter {
    durations = Map.copyOf(durations);
  }

  /** How durations name a scenario: lines of a file change, titles hardly. */
  public static String key(ScenarioRef scenario) {
    return scenario.uri() + " " + scenario.title();
  }

  @Override
  public List<ScenarioRef> among(List<ScenarioRef> scenarios) {
    Map<ScenarioRef, Integer> parts = parts(scenarios);
    return scenarios.stream().filter(s -> parts.getOrDefault(s, 0) == number).toList();
  }

  @Override
  public Optional<Shard> shard(List<ScenarioRef> scenarios) {
    return Optional.of(new Shard(number, count, scenarios.size(), plan(parts(scenarios))));
  }

  @Override
  public String words() {
    return "shard " + number + "/" + count;
  }

  /** How long the part takes, by the durations. */
  double weight(List<ScenarioRef> scenarios) {
    double average = average(scenarios);
    return among(scenarios).stream().mapToDouble(s -> weight(s, average)).sum();
  }

  private Map<ScenarioRef, Integer> parts(List<ScenarioRef> scenarios) {
    double average = average(scenarios);
    List<ScenarioRef> longestFirst = new ArrayList<>(scenarios);
    longestFirst.sort(
        Comparator.comparingDouble((ScenarioRef s) -> -weight(s, average))
            .thenComparing(ScenarioRef::uri)
            .thenComparing(ScenarioRef::line));
    double[] loads = new double[count];
    Map<ScenarioRef, Integer> parts = new HashMap<>();
    for (ScenarioRef scenario : longestFirst) {
      int least = 0;
      for (int part = 1; part < count; part++) {
        least = loads[part] < loads[least] ? part : least;
      }
      loads[least] += weight(scenario, average);
      parts.put(scenario, least + 1);
    }
    return parts;
  }

  private double average(List<ScenarioRef> scenarios) {
    return scenarios.stream()
        .map(s -> durations.get(key(s)))
        .filter(java.util.Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(1);
  }

  /** At least a thousandth of an average one, so that those that took no time are spread, too. */
  private double weight(ScenarioRef scenario, double average) {
    double least = Math.max(average / 1000, Double.MIN_NORMAL);
    return Math.max(least, durations.getOrDefault(key(scenario), average));
  }

  private static String plan(Map<ScenarioRef, Integer> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.entrySet().stream()
          .map(e -> e.getKey().uri() + ":" + e.getKey().line() + " " + e.getValue() + "\n")
          .sorted()
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
