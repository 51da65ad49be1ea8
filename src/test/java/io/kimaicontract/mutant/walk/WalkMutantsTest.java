package io.kimaicontract.mutant.walk;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.mutant.engine.Baseline;
import io.kimaicontract.mutant.engine.ExpectedFailures;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.MutantResult;
import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walks of a filled reference notice each mutant, and find nothing on a healthy one. */
class WalkMutantsTest {
  static Stream<Mutant> mutants() {
    return WalkCatalogue.all().stream();
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void areNoticed(Mutant mutant) {
    MutantResult result = MutantResult.of(mutant, Baseline.DOCUMENTED, Runnable::run);

    assertThat(
        mutant.name() + Texts.of(result.failed()),
        ExpectedFailures.of(result.failed()).toString(),
        is(mutant.kills()));
    assertThat(result.unchecked(), empty());
  }

  static Stream<Baseline> baselines() {
    return Stream.of(Baseline.values());
  }

  @ParameterizedTest
  @MethodSource("baselines")
  void aHealthyOneIsClean(Baseline baseline) {
    for (String feature : List.of("walk/records", "walk/lists")) {
      var results =
          MutantRunner.run(baseline, Mutation.none(), "classpath:features/" + feature + ".feature");
      assertThat(
          Texts.of(results.stream().filter(r -> !r.violations().isEmpty()).toList()), is(""));
    }
  }
}
