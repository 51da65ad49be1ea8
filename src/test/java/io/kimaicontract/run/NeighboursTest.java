package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.users.ForeignData;
import io.kimaicontract.users.TestTargets;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run beside another, and beside people who use the same Kimai. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NeighboursTest {
  private static final List<String> THAT_COUNT =
      List.of(
          "classpath:features/resources/customers",
          "classpath:features/resources/tags",
          "classpath:features/resources/teams",
          "classpath:features/resources/users",
          "classpath:features/resources/timesheets");

  @Test
  void peopleWhoWriteMeanwhileChangeNoVerdict() throws Exception {
    try (ReferenceKimai reference = reference()) {
      ForeignData people = new ForeignData(reference);
      AtomicBoolean going = new AtomicBoolean(true);
      CompletableFuture<Void> noise = CompletableFuture.runAsync(() -> people.disturb(going::get));
      Run run;
      try {
        run = run(reference, THAT_COUNT);
      } finally {
        going.set(false);
      }
      noise.get();

      conforms(run);
      assertThat(people.times(), is(greaterThan(10)));
    }
  }

  @Test
  void twoRunsAtOnceDoNotSeeEachOther() throws Exception {
    List<String> few = THAT_COUNT.subList(0, 3);
    try (ReferenceKimai reference = reference()) {
      ForeignData people = new ForeignData(reference);
      List<String> before = people.records();
      CompletableFuture<Run> other = CompletableFuture.supplyAsync(() -> run(reference, few));
      conforms(run(reference, few));
      conforms(other.get());

      assertThat(people.records(), is(before));
    }
  }

  private static ReferenceKimai reference() {
    return TestTargets.afterAFirstLogin(ReferenceKimai.start(ReferenceOptions.documented()));
  }

  private static void conforms(Run run) {
    assertThat(
        run.scenarios().stream()
            .filter(s -> s.outcome() != Outcome.CONFORMANT && !s.isNotApplicable())
            .map(s -> s.scenario().title() + ": " + s.reason() + s.violations())
            .toList(),
        empty());
    assertThat(run.leftovers(), empty());
    assertThat(run.exitCodes(), contains(ExitCode.CONFORMANT));
  }

  private static Run run(ReferenceKimai reference, List<String> features) {
    return new ContractRun(
            ReferenceRun.connection(reference),
            ReferenceRun.runPlan(
                new Selection(features, Optional.empty(), Optional.empty()), Ledger.empty(), 2))
        .run(RunListeners.of(new RunListener() {}))
        .run();
  }
}
