package io.kimaicontract.mutant.engine;

import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which scenarios fail, by id, and how many rows of each outline.
 *
 * @param counts how many by id
 */
public record ExpectedFailures(Map<String, Integer> counts) {

  /** Reads {@code IS-01 x12, IS-05}. */
  static ExpectedFailures of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(", *")) {
      String[] words = part.split(" x");
      counts.put(words[0], words.length == 1 ? 1 : Integer.parseInt(words[1]));
    }
    return new ExpectedFailures(counts);
  }

  public static ExpectedFailures of(List<ScenarioResult> failed) {
    Map<String, Integer> counts = new TreeMap<>();
    failed.forEach(f -> counts.merge(f.scenario().id(), 1, Integer::sum));
    return new ExpectedFailures(counts);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " x" + e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
