package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.verdict.OperationCoverage.Items;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which exit codes apply to a run, and which of them is said to a shell. */
class RunReportTest {
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
    List<String> facts = words(more);
    RunReport report = report(SampleVerdicts.results(outcomes), facts);

    List<ExitCode> expected = words(codes).stream().map(ExitCode::valueOf).toList();
    assertThat(report.exits(), is(expected));
    assertThat(report.exitCode(), is(expected.get(0)));
  }

  @Test
  void aScenarioInWhichTheSuiteFailsMayHaveFoundAViolationBefore() {
    ScenarioResult found =
        SampleVerdicts.results("BROKEN")
            .get(0)
            .suiteError(
                "OutOfMemoryError", List.of(SampleVerdicts.rule("/visible", "false", null)));
    assertThat(
        report(List.of(found), List.of()).exits(),
        is(List.of(ExitCode.SUITE_FAILED, ExitCode.NEW_VIOLATIONS)));
  }

  @Test
  void whatFailsAfterwardsBelongsToTheRun() {
    RunReport report =
        report(SampleVerdicts.results("CONFORMANT"), List.of()).failed("run.har: why");
    assertThat(report.exitCode(), is(ExitCode.SUITE_FAILED));
    assertThat(report.failed("more").ending().failures(), is(List.of("run.har: why", "more")));
  }

  private static RunReport report(List<ScenarioResult> results, List<String> facts) {
    Items none = new Items(List.of(), List.of());
    int calls = facts.contains("unreached") ? 0 : 1;
    return new RunReport(
        "1a2b3c",
        URI.create("http://h"),
        false,
        SampleVerdicts.VERSION,
        new ContractSource.Given("sample.json"),
        new Verdict(results, List.of(), when(facts, "left"), "", false),
        new Ending(
            facts.contains("interrupted"),
            facts.contains("lost") ? "nothing listens" : "",
            when(facts, "failed")),
        new ContractCoverage(
            List.of(
                new OperationCoverage(
                    "GET /api/x", calls, false, "", none, none, none, none, none))),
        when(facts, "short"),
        Instant.EPOCH,
        Duration.ZERO);
  }

  private static List<String> when(List<String> facts, String fact) {
    return facts.contains(fact) ? List.of("because") : List.of();
  }

  private static List<String> words(@org.jspecify.annotations.Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" "));
  }
}
