package io.kimaicontract.mutant.generated;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import io.kimaicontract.mutant.engine.KillRate;
import io.kimaicontract.mutant.engine.MarkdownReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each property of each entity dropped, of another type, null, no date, or the opposite. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedMutantTest {
  private final List<KillRate> killRates = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("io.kimaicontract.mutant.generated.SchemaMutants#all")
  void noticed(SchemaMutants schemaMutants) {
    List<String> survivors = new ArrayList<>();
    int mutants = 0;
    for (PropertyMutator propertyMutator : PropertyMutator.values()) {
      PropertyMutants propertyMutants = new PropertyMutants(schemaMutants, propertyMutator);
      if (propertyMutants.properties().isEmpty()) {
        continue;
      }
      mutants += propertyMutants.properties().size();
      propertyMutants.survivors().forEach(name -> survivors.add(name + " " + propertyMutator));
    }
    killRates.add(new KillRate(schemaMutants.schema(), mutants, survivors));
    assertThat(survivors, empty());
  }

  @AfterAll
  void table() {
    MarkdownReport markdownReport =
        new MarkdownReport("Generated mutants").rates("Killed, by schema", killRates);
    markdownReport.write("generated.md");
  }
}
