package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RunReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A release on its first day: the suite does not know yet what it does differently. */
class UnknownReleaseTest {

  /** 2.66, with its document, taken for a 2.65: nothing that is known of 2.66 applies. */
  @Test
  void whatTheNextReleaseDoesDifferentlyIsAHandfulOfFindings() {
    ReferenceOptions next =
        ReferenceOptions.like("2.66.0")
            .withTampering((call, handler) -> taken(call, handler.handle(call)));
    RunReport report = ReferenceRun.run(next, Ledger.builtIn(), 2);

    List<Finding> findings = Findings.of(report.run().scenarios());
    String titles = String.join("\n", findings.stream().map(Finding::title).toList());
    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(titles, findings.size(), lessThanOrEqualTo(5));
    assertThat(titles, containsString("depends on the reader"));
  }

  private static Answer taken(Call call, Answer answer) {
    return call.path().equals("/api/version")
        ? Entities.changed(answer, v -> v.put("version", "2.65.0").put("versionId", 26500))
        : answer.withBody(answer.body().replace("Kimai 2.66.0", "Kimai - API"));
  }
}
