package io.kimaicontract.report.markdown;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.history.PastRun;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The summary for a merge request, and the annotations of a workflow. */
class SummariesTest {
  @Test
  void theSummaryHasVerdictCountsFindingsAndChanges() {
    Run before =
        SampleRun.named("0f0f", Samples.run(SampleRun.of(Samples.brokenBy("TO-1", "one"))).run());
    Run run = Samples.run().run();
    Golden.assertSame(
        "summary.md", MarkdownSummary.of(run, Changes.of(List.of(PastRun.of(before)), run)));
  }

  @Test
  void whatATargetAnswersMeansNothingInMarkdown() {
    Run run = run("a | b <img src=x> [x](http://evil) @everybody `rm`");

    assertThat(
        MarkdownSummary.of(run, Changes.none()),
        allOf(
            containsString("a \\| b &lt;img src=x> \\[x\\](http://evil) &#64;everybody \\`rm\\`"),
            not(containsString("<img"))));
  }

  @Test
  void anAnnotationNamesTheStepThatBroke() {
    List<String> lines = GithubAnnotations.of(run("100 %, or\nnot"));

    assertThat(lines, hasSize(2));
    assertThat(
        lines.get(0),
        allOf(
            startsWith("::error file=features/tokens.feature,line="),
            containsString("title=broken rule%3A [TO-1] John pings::100 %25, or\\nnot is text")));
    assertThat(
        lines.get(1),
        is("::error::NOT CONFORMANT: 1 new violation in 1 scenario; exit code 1: new violations"));
  }

  @Test
  void ofManyFindingsTheLastAnnotationStandsForTheRest() {
    List<ScenarioResult> many = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      many.add(Samples.brokenBy("TS-" + i, "x".repeat(i)));
    }
    List<String> lines =
        GithubAnnotations.of(Samples.run(SampleRun.of(many.toArray(ScenarioResult[]::new))).run());
    assertThat(lines, hasSize(10));
    assertThat(lines.get(8), is("::error::22 more findings: see index.html"));
  }

  private static Run run(String subject) {
    return Samples.run(SampleRun.of(Samples.brokenBy("TO-1", subject))).run();
  }
}
