package io.kimaicontract.mutant.engine;

import java.util.List;

/**
 * How many of some mutants were killed.
 *
 * @param name what they have in common
 * @param mutants how many there are
 * @param survivors those that no scenario noticed
 */
public record KillRate(String name, int mutants, List<String> survivors) {
  static KillRate sum(List<KillRate> killRates) {
    return new KillRate(
        "all",
        killRates.stream().mapToInt(KillRate::mutants).sum(),
        killRates.stream().flatMap(r -> r.survivors.stream()).toList());
  }

  int killed() {
    return mutants - survivors.size();
  }

  List<String> row() {
    return List.of(
        name, String.valueOf(mutants), String.valueOf(killed()), String.join("; ", survivors));
  }
}
