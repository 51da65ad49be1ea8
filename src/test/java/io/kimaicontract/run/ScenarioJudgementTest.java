package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.cucumber.plugin.event.Status;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.verdict.ContractViolationError;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.SchemaViolation;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What breaks a scenario, and what it only meets. */
class ScenarioJudgementTest {
  private final Exchange created =
      new Exchange(
          Request.of("POST", "/api/tags", Caller.NOBODY),
          new Response(201, List.of(), ""),
          Instant.EPOCH,
          Duration.ZERO);
  private final Violation difference =
      new SchemaViolation(
          "POST /api/tags",
          new SchemaFinding(Kind.BODY, "", "#/paths/tags", "a JSON body", "an empty body"),
          created);
  private final Violation refused =
      new RuleViolation("making a tag", "200 OK with an id", "201 Created", "", "", "", created);

  @Test
  void aRuleThatHoldsIsConformantWhateverIsMetOnTheWay() {
    ScenarioJudgement judgement = judge(Status.PASSED, null, List.of(), List.of(difference));

    assertThat(judgement.outcome(), is(Outcome.CONFORMANT));
    assertThat(judgement.incidental(), hasSize(1));
  }

  @Test
  void aFixtureThatCannotBeHadLeavesTheRuleUncheckedAndIsToldOnce() {
    Throwable failed = ContractViolationError.ofFixture(refused);
    ScenarioJudgement alone = judge(Status.FAILED, failed, List.of(), List.of());
    ScenarioJudgement explained = judge(Status.FAILED, failed, List.of(), List.of(difference));

    assertThat(alone.outcome(), is(Outcome.NOT_CHECKED));
    assertThat(alone.reason(), startsWith("what it needs could not be had: making a tag is 201"));
    assertThat(alone.violations(), empty());
    assertThat(alone.incidental(), is(List.of(refused)));
    assertThat(explained.incidental(), is(List.of(difference)));
  }

  @Test
  void whatIsNotCheckedForTheInstallationKeepsDifferencesFromTheContract() {
    ScenarioJudgement broken =
        judge(Status.FAILED, null, List.of(refused), List.of(difference))
            .notChecked(v -> v instanceof RuleViolation, "settings");

    assertThat(broken.outcome(), is(Outcome.NOT_CHECKED));
    assertThat(broken.violations(), empty());
    assertThat(broken.incidental(), is(List.of(difference)));
  }

  private static ScenarioJudgement judge(
      Status status, @Nullable Throwable error, List<Violation> broken, List<Violation> met) {
    List<Check> checks = List.of(new Check("status", "200 OK", "200 OK"));
    return ScenarioJudgement.of(
        status,
        status,
        error,
        new Evidence(broken, met, List.of(), List.of(), List.of(), checks, List.of()));
  }
}
