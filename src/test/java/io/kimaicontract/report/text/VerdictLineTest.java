package io.kimaicontract.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictLineTest {
  private static final Ending INTERRUPTED =
      new Ending(true, "", List.of(), List.of(), List.of(), List.of());

  @Test
  void claimsNoMoreThanWasChecked() {
    assertEquals("CONFORMANT", of(Samples.conformant(3, "")));
    assertEquals(
        "CONFORMANT as far as checked (narrowed by tags @smoke)",
        of(Samples.conformant(3, "tags @smoke")));
    assertEquals(
        "CONFORMANT as far as checked (1 scenario not checked), 2 known deviations excepted",
        of(Samples.unchecked("TO-9", "no login"), Samples.known()));
  }

  @Test
  void countsCausesNotScenarios() {
    assertEquals(
        "NOT CONFORMANT: 1 new violation in 2 scenarios",
        of(Samples.stopping(), Samples.stopping()));
  }

  @Test
  void anErrorOfTheSuiteIsNoViolation() {
    assertEquals("SUITE ERROR: the suite itself failed in 1 scenario", of(Samples.suiteError()));
    assertEquals(
        "SUITE ERROR: the suite itself failed in 1 scenario; 2 new violations in 2 scenarios",
        of(Samples.stopping(), Samples.listing(), Samples.suiteError()));
    assertEquals(
        "SUITE ERROR: the suite itself failed in 1 scenario and outside the scenarios",
        of(SampleRun.failing("a listener failed"), Samples.suiteError()));
    assertEquals(
        "SUITE ERROR: the suite itself failed outside the scenarios",
        of(SampleRun.failing("a listener failed"), Samples.conformant("TO-1", 1)));
  }

  @Test
  void aRunThatWasEndedSaysHowFarItCame() {
    ScenarioResult[] some = {Samples.stopping(), Samples.unchecked("TO-9", "no answer")};
    assertEquals(
        "TARGET LOST: 1 of 2 scenarios judged; 1 new violation in 1 scenario; nothing listens",
        of(lost("nothing listens"), some));
    assertEquals(
        "INTERRUPTED: 1 of 2 scenarios judged; 1 new violation in 1 scenario",
        of(INTERRUPTED, some));
  }

  @Test
  void theExitCodeNamesTheOthersThatApply() {
    SampleRun verdict =
        SampleRun.of(Samples.stopping(), Samples.suiteError())
            .ended(SampleRun.leaving("customer 17"));
    assertEquals(
        "7: the suite itself failed (also 1: new violations;"
            + " 4: something the run created could not be removed)",
        VerdictLine.exit(Samples.run(verdict).run()));
    assertEquals("0: conformant", VerdictLine.exit(Samples.run(Samples.conformant(1, "")).run()));
  }

  @Test
  void givesNoVerdictWithoutEvidence() {
    assertEquals(
        "NO VERDICT: nothing was checked (1 scenario not checked)",
        of(Samples.unchecked("TO-9", "no login")));
  }

  @Test
  void mentionsWhatIsLeftBehind() {
    assertEquals(
        "CONFORMANT; 1 thing could not be removed",
        of(SampleRun.leaving("customer 17"), Samples.conformant("TO-1", 1)));
  }

  @Test
  void mentionsUsersWhoStay() {
    Ending ending =
        new Ending(false, "", List.of(), List.of(), List.of(), List.of("kc-1a2b3c-john"));
    assertEquals("CONFORMANT; 1 user left, disabled", of(ending, Samples.conformant("TO-1", 1)));
  }

  @Test
  void mentionsTheMinimumsThatWereMissed() {
    Run run = Samples.run(Samples.conformant(1, "").ended(SampleRun.missing("few"))).run();
    assertEquals("CONFORMANT, but the run missed 1 minimum", VerdictLine.of(run));
    assertEquals(6, run.exit().code());
  }

  private static Ending lost(String why) {
    return new Ending(false, why, List.of(), List.of(), List.of(), List.of());
  }

  private static String of(ScenarioResult... results) {
    return of(Ending.REGULAR, results);
  }

  private static String of(Ending ending, ScenarioResult... results) {
    return of(SampleRun.of(results).ended(ending));
  }

  private static String of(SampleRun verdict) {
    return VerdictLine.of(Samples.run(verdict).run());
  }
}
