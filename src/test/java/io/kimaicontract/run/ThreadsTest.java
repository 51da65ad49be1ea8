package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The verdict on each scenario is the same however many run at once.
 *
 * <p>Kept with or without a known deviation is one verdict: a list without a search, such as that
 * of teams, also holds what other threads made meanwhile, and so may show a known null or not.
 */
class ThreadsTest {
  private static final ReferenceOptions LIKE = ReferenceOptions.like("2.65.0");

  @Test
  void sameVerdictAloneAndAtEightThreads() {
    RunReport alone = ReferenceRun.inMemory(LIKE, Ledger.builtIn(), ExchangeLog.NONE);
    RunReport many = ReferenceRun.run(LIKE, Ledger.builtIn(), 8);
    assertThat(outcomes(many), is(outcomes(alone)));
  }

  private static Map<String, String> outcomes(RunReport report) {
    Map<String, String> outcomes = new TreeMap<>();
    report
        .run()
        .scenarios()
        .forEach(
            r ->
                outcomes.put(r.scenario().uri() + ":" + r.scenario().line(), verdict(r.outcome())));
    return outcomes;
  }

  private static String verdict(Outcome outcome) {
    return switch (outcome) {
      case CONFORMANT, KNOWN_DEVIATION -> "kept";
      case BROKEN, NOT_CHECKED, TARGET_TROUBLE, SUITE_ERROR -> outcome.toString();
    };
  }
}
