package io.kimaicontract.mutant.engine;

import java.util.List;

/**
 * How many of some mutants were killed.
 *
 * @param name what they have in common
 * @param mutants how many there are
 * @param survivors those that no scenario noticed
 */
public record Rate(String name, int mutants, List<String> survivors) {
  static Rate sum(List<Rate> rates) {
    return new Rate(
        "all",
        rates.stream().mapToInt(Rate::mutants).sum(),
        rates.stream().flatMap(r -> r.survivors.stream()).toList());
  }

  int killed() {
    return mutants - survivors.size();
  }

  List<String> row() {
    return List.of(
        name, String.valueOf(mutants), String.valueOf(killed()), String.join("; ", survivors));
  }
}
