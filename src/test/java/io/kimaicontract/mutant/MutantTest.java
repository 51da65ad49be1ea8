package io.kimaicontract.mutant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.conventions.DryRun;
import io.kimaicontract.mutant.engine.Baseline;
import io.kimaicontract.mutant.engine.ExpectedFailures;
import io.kimaicontract.mutant.engine.Features;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.MutantResult;
import io.kimaicontract.mutant.engine.MutationReport;
import io.kimaicontract.mutant.engine.Texts;
import io.kimaicontract.run.Nightly;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mutant fails the scenarios that it names, under its rule, and no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MutantTest {
  private static final int CORES = 2;
  private static final int SAMPLE = 10;

  /** Promise 7: what is noted is not judged, so that nothing can fail it. */
  private static final String NOTED = "is noted";

  private final ExecutorService cores = Executors.newFixedThreadPool(CORES);
  private final List<MutantResult> mutantResults = results();

  /**
   * Each mutant once, strictly or else as the release that shows it, and one in ten as every
   * release; all of them as every release with {@code -Dmutants=all}, as the nightly pipeline does.
   */
  private List<MutantResult> results() {
    boolean all = Nightly.isOn();
    List<MutantResult> chosen = new ArrayList<>();
    int number = 0;
    for (Mutant mutant : MutantCatalogue.all()) {
      List<Baseline> shown =
          Stream.of(Baseline.values())
              .filter(baseline -> !mutant.expectedFailures(baseline).counts().isEmpty())
              .toList();
      boolean every = all || number++ % SAMPLE == 0;
      shown.stream()
          .limit(every ? shown.size() : 1)
          .forEach(baseline -> chosen.add(MutantResult.of(mutant, baseline, cores)));
    }
    return chosen;
  }

  @ParameterizedTest
  @EnumSource
  @Order(1)
  void aHealthyServerIsClean(Baseline baseline) {
    MutantResult healthy = MutantResult.of(Mutant.none(), baseline, cores);

    assertThat(Texts.of(healthy.failed()), is(""));
    assertThat(healthy.unchecked(), empty());
  }

  @TestFactory
  @Order(2)
  Stream<DynamicTest> aMutantFailsWhatItNames() {
    return mutantResults.stream().map(p -> DynamicTest.dynamicTest(p.toString(), () -> kills(p)));
  }

  @Test
  @Order(3)
  void everyRuleHasAMutant() {
    Set<String> rules = Features.rules();
    mutantResults.forEach(p -> rules.remove(p.mutant().rule()));
    assertThat("rules of features/rules without a mutant", rules, empty());
  }

  @Test
  @Order(3)
  void everyThenIsFailedByAMutant() {
    Map<String, String> promises = DryRun.of("classpath:features").promises();
    Set<String> shapes = new TreeSet<>(promises.values());
    shapes.removeIf(shape -> shape.contains(NOTED));
    mutantResults.stream()
        .flatMap(p -> p.failed().stream())
        .map(f -> f.step().substring(f.step().indexOf(' ') + 1))
        .forEach(text -> shapes.remove(promises.getOrDefault(text, "")));
    assertThat("steps of features that no mutant fails", shapes, empty());
  }

  @AfterAll
  void table() {
    cores.shutdown();
    new MutationReport(mutantResults).whole().write("hand-written.md");
  }

  private static void kills(MutantResult mutantResult) {
    List<ScenarioResult> failed = mutantResult.failed();
    String reason = mutantResult + "\n" + Texts.of(failed);
    assertThat(reason, ExpectedFailures.of(failed).toString(), is(mutantResult.named().toString()));
    assertThat(reason, mutantResult.unchecked(), empty());
    for (ScenarioResult one : failed) {
      assertThat(reason, one.scenario().rule(), is(mutantResult.mutant().rule()));
      assertThat(Texts.of(one), containsString("FAILED " + one.scenario().title()));
    }
  }
}
