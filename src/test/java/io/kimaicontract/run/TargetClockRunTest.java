package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.mutant.engine.Moment;
import io.kimaicontract.mutant.engine.Times;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target whose clock is wrong keeps the contract by its own clock, and the run says so. */
class TargetClockRunTest {
  private static final List<String> ABOUT_TIMES =
      List.of(
          "classpath:features/rules",
          "classpath:features/resources/timesheets",
          "classpath:features/resources/customers");

  @ParameterizedTest
  @CsvSource({
    "PT1H, 1 hour ahead of",
    "PT-1H, 1 hour behind",
    "PT24H, 1 day ahead of",
    "PT-24H, 1 day behind"
  })
  void aClockThatIsWrong(Duration ahead, String words) {
    Run run = run(ABOUT_TIMES, ahead, Interceptor.none());

    assertThat(
        run.notes(),
        contains(
            "the clock of the target is "
                + words
                + " this machine's; what is now, and today, goes by the target's"));
    assertThat(
        run.scenarios().stream()
            .filter(s -> s.outcome() != Outcome.CONFORMANT && !s.isNotApplicable())
            .map(s -> s.scenario().title() + ": " + s.reason())
            .toList(),
        empty());
    assertThat(run.count(Outcome.CONFORMANT), is(greaterThan(100L)));
    assertThat(run.exitCodes(), contains(ExitCode.CONFORMANT));
  }

  @Test
  void aClockThatIsRightIsNotMentioned() {
    List<String> few = List.of("classpath:features/rules/token-expiry.feature");

    assertThat(run(few, Duration.ZERO, Interceptor.none()).notes(), empty());
  }

  @ParameterizedTest
  @CsvSource({"PT1H, -3600", "PT-1H, 3600"})
  void aTimesheetThatIsRestartedByTheClockOfThisMachine(Duration ahead, int off) {
    Interceptor wrong =
        (call, next) ->
            call.path().endsWith("/restart")
                ? Moment.in(next.handle(call), m -> Times.later(m.local(), off) + m.offset())
                : next.handle(call);
    Run run =
        run(List.of("classpath:features/resources/timesheets/restarting.feature"), ahead, wrong);

    assertThat(
        run.with(Outcome.BROKEN).stream().map(ScenarioResult::handle).toList(), hasItem("[TS-36]"));
  }

  private static Run run(List<String> features, Duration ahead, Interceptor interceptor) {
    ReferenceOptions options =
        ReferenceOptions.documented()
            .withTampering(interceptor)
            .withClock(Clock.offset(Clock.systemUTC(), ahead));
    Selection selection = new Selection(features, Optional.of("not @inputs"), Optional.empty());
    return new ContractRun(
            DirectTransport.connection(MemoryKimai.of(options), false),
            ReferenceRun.runPlan(selection, Ledger.empty(), 1))
        .run(RunListeners.of(new RunListener() {}))
        .run();
  }
}
