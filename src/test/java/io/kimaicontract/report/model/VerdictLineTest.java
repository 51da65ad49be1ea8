package io.kimaicontract.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.Ending;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictLineTest {
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
        of(new Ending(false, "", List.of("a listener failed")), Samples.suiteError()));
    assertEquals(
        "SUITE ERROR: the suite itself failed outside the scenarios",
        of(new Ending(false, "", List.of("a listener failed")), Samples.conformant("TO-1", 1)));
  }

  @Test
  void aRunThatWasEndedSaysHowFarItCame() {
    ScenarioResult[] some = {Samples.stopping(), Samples.unchecked("TO-9", "no answer")};
    assertEquals(
        "TARGET LOST: 1 of 2 scenarios judged; 1 new violation in 1 scenario; nothing listens",
        of(new Ending(false, "nothing listens", List.of()), some));
    assertEquals(
        "INTERRUPTED: 1 of 2 scenarios judged; 1 new violation in 1 scenario",
        of(new Ending(true, "", List.of()), some));
  }

  @Test
  void theExitCodeNamesTheOthersThatApply() {
    Verdict verdict =
        new Verdict(
            List.of(Samples.stopping(), Samples.suiteError()),
            List.of(),
            List.of("customer 17"),
            "",
            false);
    assertEquals(
        "7: the suite itself failed (also 1: new violations;"
            + " 4: something the run created could not be removed)",
        VerdictLine.exit(run(Samples.run(verdict))));
    assertEquals("0: conformant", VerdictLine.exit(run(Samples.run(Samples.conformant(1, "")))));
  }

  @Test
  void givesNoVerdictWithoutEvidence() {
    assertEquals(
        "NO VERDICT: nothing was checked (1 scenario not checked)",
        of(Samples.unchecked("TO-9", "no login")));
  }

  @Test
  void mentionsWhatIsLeftBehind() {
    List<ScenarioResult> results = List.of(Samples.conformant("TO-1", 1));
    Verdict verdict = new Verdict(results, List.of(), List.of("customer 17"), "", false);
    assertEquals("CONFORMANT; 1 thing could not be removed", of(verdict));
  }

  @Test
  void mentionsUsersWhoStay() {
    List<ScenarioResult> results = List.of(Samples.conformant("TO-1", 1));
    Verdict verdict =
        new Verdict(results, List.of(), List.of(), List.of("kc-1a2b3c-john"), "", false);
    assertEquals("CONFORMANT; 1 user left, disabled", of(verdict));
  }

  @Test
  void mentionsTheMinimumsThatWereMissed() {
    Verdict verdict = Samples.conformant(1, "");
    Run run = run(Samples.run(verdict, List.of("few")));
    assertEquals("CONFORMANT, but the run missed 1 minimum", VerdictLine.of(run));
    assertEquals(6, run.exit().code());
  }

  private static String of(ScenarioResult... results) {
    return of(Ending.REGULAR, results);
  }

  private static String of(Ending ending, ScenarioResult... results) {
    Verdict verdict = new Verdict(List.of(results), List.of(), List.of(), "", false);
    return VerdictLine.of(run(Samples.run(verdict, ending, List.of())));
  }

  private static String of(Verdict verdict) {
    return VerdictLine.of(run(Samples.run(verdict)));
  }

  private static Run run(RunReport report) {
    return new RunMapper(Samples.BASE, Samples.redactor()).run(report);
  }
}
