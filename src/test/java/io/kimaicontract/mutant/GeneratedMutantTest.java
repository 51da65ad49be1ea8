package io.kimaicontract.mutant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each property of each entity dropped, of another type, null, no date, or the opposite. */
class GeneratedMutantTest {
  /** What no scenario says anything about. */
  private static final Set<String> SURVIVORS = Set.of("UserEntity.apiToken OPPOSITE");

  @ParameterizedTest
  @MethodSource("io.kimaicontract.mutant.Family#all")
  void noticed(Family family) {
    Set<String> survivors = new TreeSet<>();
    int mutants = 0;
    for (Change change : Change.values()) {
      Litter litter = new Litter(family, change);
      if (litter.properties().isEmpty()) {
        continue;
      }
      mutants += litter.properties().size();
      litter.survivors().forEach(name -> survivors.add(family + "." + name + " " + change));
    }
    System.out.printf(
        "%-16s %3d generated mutants, %3d killed%n", family, mutants, mutants - survivors.size());
    Set<String> known = new TreeSet<>(SURVIVORS);
    known.removeIf(s -> !s.startsWith(family + "."));
    assertThat(survivors, is(known));
  }
}
