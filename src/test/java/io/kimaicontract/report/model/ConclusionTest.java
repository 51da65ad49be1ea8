package io.kimaicontract.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConclusionTest {
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
    assertEquals(
        "NOT CONFORMANT: 2 new violations in 2 scenarios; the suite itself failed in 1 scenario",
        of(Samples.stopping(), Samples.listing(), Samples.suiteError()));
  }

  @Test
  void givesNoVerdictWithoutEvidence() {
    assertEquals("NO VERDICT: the suite itself failed in 1 scenario", of(Samples.suiteError()));
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
    Run run =
        new Recorder(Samples.BASE, Samples.redaction()).run(Samples.run(verdict, List.of("few")));
    assertEquals("CONFORMANT, but the run missed 1 minimum", Conclusion.of(run));
    assertEquals(6, run.exit().code());
  }

  private static String of(ScenarioResult... results) {
    return of(new Verdict(List.of(results), List.of(), List.of(), "", false));
  }

  private static String of(Verdict verdict) {
    return Conclusion.of(new Recorder(Samples.BASE, Samples.redaction()).run(Samples.run(verdict)));
  }
}
