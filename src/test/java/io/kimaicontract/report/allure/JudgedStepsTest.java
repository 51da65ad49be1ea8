package io.kimaicontract.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The step that the verdict is about is red, and not the hook that found it. */
class JudgedStepsTest {
  private final ScenarioResult broken = Samples.listing();
  private final StepResult given = step("Given John has timesheets", Status.PASSED);
  private final StepResult answer = step("Then the answer is 200 OK", Status.PASSED);
  private final TestResult result =
      new TestResult()
          .setStatus(Status.FAILED)
          .setStatusDetails(new StatusDetails().setMessage("Finding 1").setTrace("FAILED"))
          .setSteps(List.of(given, answer));

  @Test
  void theStepOfTheAnswerIsRed() {
    JudgedSteps.apply(broken, result);

    assertThat(given.getStatus(), is(Status.PASSED));
    assertThat(answer.getStatus(), is(Status.FAILED));
    assertThat(answer.getStatusDetails().getMessage(), is("Finding 1"));
    assertThat(answer.getStatusDetails().getTrace(), is(nullValue()));
  }

  @Test
  void theHookThatFoundItIsNot() {
    FixtureResult hook = hook();
    JudgedSteps.apply(broken, new TestResultContainer().setAfters(List.of(hook)));

    assertThat(hook.getName(), is("clean-up"));
    assertThat(hook.getStatus(), is(Status.PASSED));
    assertThat(hook.getStatusDetails(), is(nullValue()));
  }

  @Test
  void aHookKeepsWhatNoStepIsAbout() {
    FixtureResult hook = hook();
    ScenarioResult died =
        ScenarioResult.without(
            broken.scenario(), ScenarioResult.Outcome.SUITE_ERROR, "the clean-up failed");
    JudgedSteps.apply(died, new TestResultContainer().setBefores(List.of(hook)));

    assertThat(hook.getName(), is("preparation"));
    assertThat(hook.getStatus(), is(Status.FAILED));
    assertThat(hook.getStatusDetails().getTrace(), is(nullValue()));
  }

  @Test
  void categoriesAreCauses() {
    FindingNames names = new FindingNames(Samples.run().run());

    assertThat(
        names.of(broken),
        contains(
            "Finding 1, broken rule: order is oldest first, not newest first, in GET"
                + " /api/timesheets",
            "Finding 2, schema difference: end of Timesheet is missing for John (user), in GET"
                + " /api/timesheets and PATCH /api/timesheets/{id}/stop"));
    String message = String.join("\n", names.of(broken));
    assertThat(message.matches(FindingNames.expression(1)), is(true));
    assertThat(message.matches(FindingNames.expression(2)), is(true));
    assertThat(message.matches(FindingNames.expression(3)), is(false));
  }

  private static StepResult step(String name, Status status) {
    return new StepResult().setName(name).setStatus(status);
  }

  private static FixtureResult hook() {
    return new FixtureResult()
        .setName("io.kimaicontract.steps.Hooks.close()")
        .setStatus(Status.FAILED)
        .setStatusDetails(
            new StatusDetails().setMessage("differs").setTrace("java.lang.AssertionError\n\tat X"));
  }
}
