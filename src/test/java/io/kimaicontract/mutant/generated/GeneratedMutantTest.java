package io.kimaicontract.mutant.generated;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import io.kimaicontract.mutant.engine.Rate;
import io.kimaicontract.mutant.engine.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each property of each entity dropped, of another type, null, no date, or the opposite. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedMutantTest {
  private final List<Rate> rates = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("io.kimaicontract.mutant.generated.Family#all")
  void noticed(Family family) {
    List<String> survivors = new ArrayList<>();
    int mutants = 0;
    for (Change change : Change.values()) {
      Litter litter = new Litter(family, change);
      if (litter.properties().isEmpty()) {
        continue;
      }
      mutants += litter.properties().size();
      litter.survivors().forEach(name -> survivors.add(name + " " + change));
    }
    rates.add(new Rate(family.schema(), mutants, survivors));
    assertThat(survivors, empty());
  }

  @AfterAll
  void table() {
    Sheet sheet = new Sheet("Generated mutants").rates("Killed, by schema", rates);
    sheet.write("generated.md");
    System.out.println(sheet);
  }
}
