package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.ScenarioRun;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.users.ForeignData;
import io.kimaicontract.users.TestTargets;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract on the reference, each scenario a test.
 *
 * <p>Every scenario runs against one embedded reference that keeps the documented promises, without
 * the ledger, and beside records of other people, which must be the same afterwards. All of them
 * must have run, and all must conform but those that are about versions that the reference is not
 * of.
 */
class ContractOnReferenceTest {
  @TestFactory
  Stream<DynamicNode> contract() {
    try (ReferenceKimai reference =
        TestTargets.afterAFirstLogin(ReferenceKimai.start(ReferenceOptions.documented()))) {
      ForeignData foreign = new ForeignData(reference);
      List<String> before = foreign.records();
      TargetConnection targetConnection = ReferenceRun.connection(reference);
      RunReport report =
          new ContractRun(targetConnection, ReferenceRun.runPlan(Ledger.empty(), 2))
              .run(RunListeners.of(new RunListener() {}));
      List<String> after = foreign.records();
      return Stream.concat(
          ScenarioTests.of(report.run()),
          Stream.of(
              dynamicTest("every scenario ran and conforms", () -> everyScenarioConforms(report)),
              dynamicTest(
                  "what others have is as it was",
                  () -> assertThat(after, is(allOf(hasSize(greaterThan(20)), equalTo(before))))),
              dynamicTest(
                  "nothing is left", () -> assertThat(report.run().leftovers(), is(empty())))));
    }
  }

  private static void everyScenarioConforms(RunReport report) {
    List<ScenarioResult> results = report.run().scenarios();
    int planned = new ScenarioRun(Selection.of(Optional.empty(), Optional.empty())).plan().size();

    assertThat("scenarios", results.size(), is(greaterThan(0)));
    assertThat("scenarios", results.size(), is(planned));
    assertThat(
        "scenarios that do not conform",
        results.stream()
            .filter(r -> r.outcome() != Outcome.CONFORMANT)
            .filter(r -> !r.isNotApplicable())
            .map(r -> r.scenario().title() + ": " + r.outcome() + " " + r.reason())
            .toList(),
        empty());
  }
}
