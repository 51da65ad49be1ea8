package io.kimaicontract.mutant.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plugin with a public operation breaks nothing, and its operation is checked. */
class PublicOperationTest {

  @Test
  void answersWithoutToken() {
    List<ScenarioResult> results =
        MutantRunner.runLike(
            "2.66.0",
            PublicOperationMutants.healthy(),
            List.of("classpath:features/rules/authentication.feature"));

    assertThat(results.stream().filter(r -> r.outcome() != Outcome.CONFORMANT).toList(), empty());
    assertThat(results.stream().filter(r -> r.scenario().id().equals("AU-38")).count(), is(1L));
  }
}
