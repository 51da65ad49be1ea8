package io.kimaicontract.report.history;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is new since the last run, and what was mended. */
class ChangesTest {
  private static final String FIRST = "one is text one, not word one, in GET /api/ping";
  private static final String SECOND = "two is text two, not word two, in GET /api/ping";

  @Test
  void whatTheLastRunDidNotHaveIsNew() {
    PastRun before = past("a", Samples.brokenBy("TS-10", "one"));

    Changes changes =
        Changes.of(
            List.of(before),
            run(Samples.brokenBy("TS-10", "one"), Samples.brokenBy("TS-11", "two")));

    assertThat(changes.before(), is(Optional.of(before)));
    assertThat(changes.added(), contains(SECOND));
    assertThat(changes.mended(), empty());
    assertThat(changes.trend(), hasSize(2));
  }

  @Test
  void whatIsGoneAndWasJudgedAgainIsMended() {
    PastRun before = past("a", Samples.brokenBy("TO-1", "one"), Samples.brokenBy("TS-11", "two"));

    Changes changes = Changes.of(List.of(before), run(Samples.conformant("TO-1", 3)));

    assertThat(changes.mended(), contains(FIRST));
    assertThat(changes.open(), contains(SECOND));
    assertThat(changes.added(), empty());
  }

  @Test
  void aScenarioThatWasNotCheckedMendsNothing() {
    PastRun before = past("a", Samples.brokenBy("TO-9", "one"));

    Changes changes = Changes.of(List.of(before), run(Samples.unchecked("TO-9", "no token")));

    assertThat(changes.mended(), empty());
    assertThat(changes.open(), contains(FIRST));
  }

  @Test
  void onlyRunsThatAskedTheSameAreCompared() {
    PastRun narrowed =
        PastRun.of(named("a", Samples.run(Samples.conformant(1, "tags '@smoke'")).run()));

    Changes changes = Changes.of(List.of(narrowed), run(Samples.brokenBy("TS-10", "one")));

    assertThat(changes.before(), is(Optional.empty()));
    assertThat(changes.added(), empty());
    assertThat(changes.trend(), hasSize(1));
  }

  @Test
  void aRunThatWasInterruptedIsNoMeasure() {
    Ending cut = new Ending(true, "", List.of(), List.of(), List.of(), List.of());
    PastRun whole = past("a", Samples.brokenBy("TS-10", "one"));
    PastRun interrupted =
        PastRun.of(
            named("b", Samples.run(SampleRun.of(Samples.conformant("TO-1", 1)).ended(cut)).run()));

    Changes changes =
        Changes.of(List.of(whole, interrupted), run(Samples.brokenBy("TS-10", "one")));

    assertThat(changes.before(), is(Optional.of(whole)));
    assertThat(changes.isEmpty(), is(true));
  }

  @Test
  void aRunThatIsDrawnAgainIsComparedWithThoseBeforeIt() {
    Run now = run(Samples.brokenBy("TS-10", "one"));
    List<PastRun> history =
        List.of(past("a"), PastRun.of(now), past("later", Samples.brokenBy("TS-12", "three")));

    assertThat(Changes.of(history, now).added(), contains(FIRST));
  }

  private static PastRun past(String id, ScenarioResult... results) {
    ScenarioResult[] some =
        results.length == 0 ? new ScenarioResult[] {Samples.conformant("TO-1", 1)} : results;
    return PastRun.of(named(id, run(some)));
  }

  private static Run run(ScenarioResult... results) {
    return Samples.run(SampleRun.of(results)).run();
  }

  private static Run named(String id, Run run) {
    return SampleRun.named(id, run);
  }
}
