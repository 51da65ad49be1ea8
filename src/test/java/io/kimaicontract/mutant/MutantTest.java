package io.kimaicontract.mutant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.conventions.DryRun;
import io.kimaicontract.mutant.engine.Features;
import io.kimaicontract.mutant.engine.Ground;
import io.kimaicontract.mutant.engine.Kills;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Proof;
import io.kimaicontract.mutant.engine.Table;
import io.kimaicontract.mutant.engine.Texts;
import io.kimaicontract.verdict.ScenarioResult;
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

  /** Promise 7: what is noted is not judged, so that nothing can fail it. */
  private static final String NOTED = "is noted";

  private final ExecutorService cores = Executors.newFixedThreadPool(CORES);
  private final List<Proof> proofs =
      Catalogue.all().stream()
          .flatMap(m -> Stream.of(Ground.values()).map(g -> Proof.of(m, g, cores)))
          .filter(p -> !p.named().counts().isEmpty())
          .toList();

  @ParameterizedTest
  @EnumSource
  @Order(1)
  void aHealthyServerIsClean(Ground ground) {
    Proof healthy = Proof.of(Mutant.none(), ground, cores);

    assertThat(Texts.of(healthy.failed()), is(""));
    assertThat(healthy.unchecked(), empty());
  }

  @TestFactory
  @Order(2)
  Stream<DynamicTest> aMutantFailsWhatItNames() {
    return proofs.stream().map(p -> DynamicTest.dynamicTest(p.toString(), () -> kills(p)));
  }

  @Test
  @Order(3)
  void everyRuleHasAMutant() {
    Set<String> rules = Features.rules();
    proofs.forEach(p -> rules.remove(p.mutant().rule()));
    assertThat("rules of features/rules without a mutant", rules, empty());
  }

  @Test
  @Order(3)
  void everyThenIsFailedByAMutant() {
    Map<String, String> promises = DryRun.of("classpath:features").promises();
    Set<String> shapes = new TreeSet<>(promises.values());
    shapes.removeIf(shape -> shape.contains(NOTED));
    proofs.stream()
        .flatMap(p -> p.failed().stream())
        .map(f -> f.step().substring(f.step().indexOf(' ') + 1))
        .forEach(text -> shapes.remove(promises.getOrDefault(text, "")));
    assertThat("steps of features that no mutant fails", shapes, empty());
  }

  @AfterAll
  void table() {
    cores.shutdown();
    Table table = new Table(proofs);
    table.whole().write("hand-written.md");
    System.out.println(table.summary());
  }

  private static void kills(Proof proof) {
    List<ScenarioResult> failed = proof.failed();
    String reason = proof + "\n" + Texts.of(failed);
    assertThat(reason, Kills.of(failed).toString(), is(proof.named().toString()));
    assertThat(reason, proof.unchecked(), empty());
    for (ScenarioResult one : failed) {
      assertThat(reason, one.scenario().rule(), is(proof.mutant().rule()));
      assertThat(Texts.of(one), containsString("FAILED " + one.scenario().title()));
    }
  }
}
