package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Json;
import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * A list that somebody else's writing spoiled is read again; one that stays wrong breaks its rule.
 */
class ReadAgainTest {
  private static final List<String> WITH_LISTS =
      List.of(
          "classpath:features/resources/tags",
          "classpath:features/resources/teams/creating.feature",
          "classpath:features/resources/invoices/invoices.feature");

  @Test
  void aListThatIsWrongOnceBreaksNothing() {
    Set<String> read = new HashSet<>();
    AtomicInteger spoiled = new AtomicInteger();
    Interceptor once =
        (call, next) ->
            isList(call) && read.add(call.path() + call.query() + call.user())
                ? spoiled(next.handle(call), spoiled)
                : next.handle(call);
    Run run = run(once);

    assertThat(spoiled.get(), is(greaterThan(10)));
    assertThat(
        run.with(Outcome.BROKEN).stream().map(s -> s.handle() + s.violations()).toList(), empty());
    assertThat(
        run.with(Outcome.SUITE_ERROR).stream().map(s -> s.handle() + s.reason()).toList(), empty());
    assertThat(run.exitCodes(), contains(ExitCode.CONFORMANT));
  }

  @Test
  void aListThatStaysWrongBreaksItsRules() {
    AtomicInteger spoiled = new AtomicInteger();
    Run run =
        run((call, next) -> isList(call) ? spoiled(next.handle(call), spoiled) : next.handle(call));

    List<String> broken = run.with(Outcome.BROKEN).stream().map(ScenarioResult::handle).toList();
    assertThat(broken, hasItem("[TG-01]"));
    assertThat(broken, hasItem("[TM-01]"));
    assertThat(broken, hasItem("[IN-01]"));
  }

  private static boolean isList(Call call) {
    return call.method().equals("GET")
        && call.path().matches("/api/(tags|teams|tags/find|invoices)");
  }

  /** The list without its items, as if they had been deleted while it was read. */
  private static Answer spoiled(Answer list, AtomicInteger spoiled) {
    spoiled.incrementAndGet();
    return list.status() == 200 && Json.read(list.body()).isArray() ? list.withBody("[]") : list;
  }

  private static Run run(Interceptor interceptor) {
    ReferenceOptions options = ReferenceOptions.documented().withTampering(interceptor);
    return new ContractRun(
            DirectTransport.connection(MemoryKimai.of(options), false),
            ReferenceRun.runPlan(
                new Selection(WITH_LISTS, Optional.empty(), Optional.empty()), Ledger.empty(), 1))
        .run(RunListeners.of(new RunListener() {}))
        .run();
  }
}
