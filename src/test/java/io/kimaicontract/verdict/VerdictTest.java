package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run comes to: the worst decides. */
class VerdictTest {
  @ParameterizedTest
  @CsvSource({
    "CONFORMANT,                      '',   CONFORMANT",
    "CONFORMANT KNOWN_DEVIATION,      '',   CONFORMANT",
    "KNOWN_DEVIATION,                 '',   CONFORMANT",
    "CONFORMANT NOT_CHECKED,          '',   CONFORMANT",
    "CONFORMANT BROKEN,               '',   NEW_VIOLATIONS",
    "CONFORMANT SUITE_ERROR,          '',   NEW_VIOLATIONS",
    "BROKEN,                          left, NEW_VIOLATIONS",
    "NOT_CHECKED BROKEN,              '',   NEW_VIOLATIONS",
    "NOT_CHECKED,                     '',   NOTHING_CHECKED",
    "'',                              '',   NOTHING_CHECKED",
    "CONFORMANT,                      left, NOT_CLEANED_UP",
    "KNOWN_DEVIATION,                 left, NOT_CLEANED_UP",
    "NOT_CHECKED,                     left, NOTHING_CHECKED"
  })
  void theWorstDecides(String outcomes, String leftover, ExitCode code) {
    List<String> leftovers = leftover.isEmpty() ? List.of() : List.of(leftover);
    assertThat(
        new Verdict(results(outcomes), List.of(), leftovers, "", false).exitCode(), is(code));
  }

  @Test
  void aStaleEntryAloneIsNoViolation() {
    List<Deviation> stale =
        Sample.ledger("- {id: D, title: t, places: [/x], seen: 'y', evidence: e}").entries();
    Verdict verdict = new Verdict(results("CONFORMANT"), stale, List.of(), "", false);
    assertThat(verdict.exitCode(), is(ExitCode.CONFORMANT));
  }

  @Test
  void counts() {
    Verdict verdict =
        new Verdict(results("CONFORMANT CONFORMANT BROKEN"), List.of(), List.of(), "", true);
    assertThat(verdict.count(Outcome.CONFORMANT), is(2L));
    assertThat(verdict.checks(), is(9L));
  }

  private static List<ScenarioResult> results(String outcomes) {
    return Arrays.stream(outcomes.split(" "))
        .filter(o -> !o.isEmpty())
        .map(o -> result(Outcome.valueOf(o)))
        .toList();
  }

  private static ScenarioResult result(Outcome outcome) {
    return new ScenarioResult(
        new ScenarioRef("TG-01", "S", "F", "R", "features/f.feature", 1),
        outcome,
        "",
        0,
        List.of(),
        List.of(),
        List.of(),
        "",
        Collections.nCopies(3, new Check("status", "200 OK", "200 OK")),
        List.of(),
        Duration.ZERO);
  }
}
