package io.kimaicontract.verdict.result;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.OperationCoverage.Items;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which exit codes apply to a run, and which of them is said to a shell. */
class EndingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONFORMANT                 |                     | CONFORMANT",
        "CONFORMANT KNOWN_DEVIATION |                     | CONFORMANT",
        "KNOWN_DEVIATION            |                     | CONFORMANT",
        "CONFORMANT NOT_CHECKED     |                     | CONFORMANT",
        "CONFORMANT BROKEN          |                     | NEW_VIOLATIONS",
        "NOT_CHECKED BROKEN         |                     | NEW_VIOLATIONS",
        "CONFORMANT SUITE_ERROR     |                     | SUITE_FAILED",
        "SUITE_ERROR                |                     | SUITE_FAILED NOTHING_CHECKED",
        "NOT_CHECKED                |                     | NOTHING_CHECKED",
        "                           |                     | NOTHING_CHECKED",
        "CONFORMANT                 | unreached           | NOTHING_CHECKED",
        "BROKEN                     | unreached           | NEW_VIOLATIONS NOTHING_CHECKED",
        "CONFORMANT                 | left                | NOT_CLEANED_UP",
        "CONFORMANT                 | short               | REACHED_TOO_LITTLE",
        "CONFORMANT                 | short left          | NOT_CLEANED_UP REACHED_TOO_LITTLE",
        "NOT_CHECKED                | short left          | NOTHING_CHECKED NOT_CLEANED_UP REACHED_TOO_LITTLE",
        "BROKEN                     | left                | NEW_VIOLATIONS NOT_CLEANED_UP",
        "CONFORMANT                 | failed              | SUITE_FAILED",
        "BROKEN                     | failed              | SUITE_FAILED NEW_VIOLATIONS",
        "CONFORMANT                 | lost                | TARGET_UNUSABLE",
        "CONFORMANT                 | interrupted         | INTERRUPTED",
        "BROKEN SUITE_ERROR         | short left interrupted lost unreached | INTERRUPTED TARGET_UNUSABLE SUITE_FAILED NEW_VIOLATIONS NOTHING_CHECKED NOT_CLEANED_UP REACHED_TOO_LITTLE"
      })
  void everyCodeThatAppliesIsNamedTheGravestFirst(String outcomes, String more, String codes) {
    assertThat(
        exitCodes(results(outcomes), words(more)),
        is(words(codes).stream().map(ExitCode::valueOf).toList()));
  }

  @Test
  void aScenarioInWhichTheSuiteFailsMayHaveFoundAViolationBefore() {
    ScenarioResult found =
        Samples.suiteError().suiteError("OutOfMemoryError", Samples.stopping().violations());
    assertThat(
        exitCodes(List.of(found), List.of()),
        is(List.of(ExitCode.SUITE_FAILED, ExitCode.NEW_VIOLATIONS)));
  }

  @Test
  void whatFailsAfterwardsBelongsToTheRun() {
    Run run = Samples.run(SampleRun.of(Samples.stopping())).run().failed("run.har: why");
    assertThat(run.exitCodes(), is(List.of(ExitCode.SUITE_FAILED, ExitCode.NEW_VIOLATIONS)));
    assertThat(run.failed("more").failures(), is(List.of("run.har: why", "more")));
  }

  private static List<ExitCode> exitCodes(List<ScenarioResult> results, List<String> facts) {
    Items none = new Items(List.of(), List.of());
    int calls = facts.contains("unreached") ? 0 : 1;
    return new Ending(
            facts.contains("interrupted"),
            facts.contains("lost") ? "nothing listens" : "",
            when(facts, "failed"),
            when(facts, "short"),
            when(facts, "left"),
            List.of())
        .exitCodes(
            results,
            new ContractCoverage(
                List.of(
                    new OperationCoverage(
                        "GET /api/x", calls, false, "", none, none, none, none, none))));
  }

  /** A result of each of the outcomes, in words. */
  private static List<ScenarioResult> results(@Nullable String outcomes) {
    ScenarioRef ref = new ScenarioRef("TG-01", "S", "F", "R", "features/f.feature", 1);
    return words(outcomes).stream()
        .map(o -> ScenarioResult.without(ref, Outcome.valueOf(o), ""))
        .toList();
  }

  private static List<String> when(List<String> facts, String fact) {
    return facts.contains(fact) ? List.of("because") : List.of();
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" "));
  }
}
