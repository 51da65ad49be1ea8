package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run comes to. */
class VerdictTest {
  @Test
  void aStaleEntryAloneIsNoViolation() {
    List<Deviation> stale =
        SampleVerdicts.ledger("- {id: D, title: t, places: [/x], seen: 'y', evidence: e}")
            .entries();
    Verdict verdict =
        new Verdict(SampleVerdicts.results("CONFORMANT"), stale, List.of(), "", false);
    assertThat(verdict.broken(), is(false));
    assertThat(verdict.judged(), is(true));
  }

  @Test
  void counts() {
    Verdict verdict =
        new Verdict(
            SampleVerdicts.results("CONFORMANT CONFORMANT BROKEN"), List.of(), List.of(), "", true);
    assertThat(verdict.count(Outcome.CONFORMANT), is(2L));
    assertThat(verdict.checks(), is(9L));
  }
}
