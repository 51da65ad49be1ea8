package io.kimaicontract.mutant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import io.kimaicontract.mutant.engine.Features;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule of each feature file has a mutant of that file; a sentence may stand in several. */
class RuleCoverageTest {
  @Test
  void everyRuleOfEveryFileHasAMutant() {
    Set<String> rules = Features.rulesByFile();
    rules.removeAll(
        MutantCatalogue.all().stream()
            .map(m -> m.feature() + ": " + m.rule())
            .collect(Collectors.toSet()));
    assertThat("rules without a mutant", rules, empty());
  }
}
