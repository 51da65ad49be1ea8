package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A release on its first day: the suite does not know yet what it does differently. */
class UnknownReleaseTest {

  /** 2.66, with its document, taken for a 2.65: nothing that is known of 2.66 applies. */
  @Test
  void whatTheNextReleaseDoesDifferentlyIsAHandfulOfFindings() {
    ReferenceOptions next =
        ReferenceOptions.like("2.66.0")
            .withTampering((call, handler) -> taken(call, handler.handle(call)));
    RunReport report = ReferenceRun.inMemory(next, Ledger.builtIn(), ExchangeLog.NONE);

    List<Finding> findings = Findings.of(report.run().scenarios());
    String titles = String.join("\n", findings.stream().map(Finding::title).toList());
    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(titles, findings.size(), lessThanOrEqualTo(5));
    assertThat(titles, containsString("depends on the reader"));
  }

  /** 2.66 that calls itself 2.67, and whose document lost an operation and gained another. */
  @Test
  void whatANewerDocumentLosesBreaksClientsAndWhatItAddsIsListed() {
    ReferenceOptions newer =
        ReferenceOptions.like("2.66.0")
            .withTampering((call, handler) -> newer(call, handler.handle(call)));
    try (ReferenceKimai reference = ReferenceKimai.start(newer)) {
      Run run =
          new ContractRun(
                  ReferenceRun.connection(reference),
                  ReferenceRun.runPlan(
                      Selection.of(Optional.empty(), Optional.of("\\[DO-0[23]]")),
                      Ledger.builtIn(),
                      1))
              .run(RunListeners.of(new RunListener() {}))
              .run();

      List<String> titles = Findings.of(run.scenarios()).stream().map(Finding::title).toList();
      assertThat(
          titles,
          hasItem(allOf(containsString("plugins"), containsString("breaks API clients of 2.66"))));
      assertThat(titles, hasItem(containsString("the operation GET /api/extensions")));
      assertThat(run.additions(), hasItem(containsString("GET /api/extensions")));
    }
  }

  private static Answer newer(Call call, Answer answer) {
    return call.path().equals("/api/version")
        ? Entities.changed(answer, v -> v.put("version", "2.67.0").put("versionId", 26700))
        : answer.withBody(
            answer
                .body()
                .replace("Kimai 2.66.0", "Kimai - API")
                .replace("\"/api/plugins\":", "\"/api/extensions\":"));
  }

  private static Answer taken(Call call, Answer answer) {
    return call.path().equals("/api/version")
        ? Entities.changed(answer, v -> v.put("version", "2.65.0").put("versionId", 26500))
        : answer.withBody(answer.body().replace("Kimai 2.66.0", "Kimai - API"));
  }
}
