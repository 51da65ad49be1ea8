package io.kimaicontract.report.allure;

import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.qameta.allure.model.ExecutableItem;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;

/**
 * Puts the verdict on a scenario at the step that it is about: a difference that was judged at the
 * end belongs to the step of the answer, and not to the hook that found it. No step has the trace
 * of Java, and no hook the name of its method.
 */
final class JudgedSteps {
  private JudgedSteps() {}

  static void apply(ScenarioResult scenario, TestResult result) {
    boolean breaks = isBroken(scenario);
    boolean found = false;
    for (StepResult step : result.getSteps()) {
      if (breaks && !found && isThe(scenario, step)) {
        found = true;
        step.setStatus(result.getStatus());
        step.setStatusDetails(
            new StatusDetails().setMessage(result.getStatusDetails().getMessage()));
      } else {
        quieten(step, !breaks || found);
      }
    }
  }

  static void apply(ScenarioResult scenario, TestResultContainer container) {
    boolean told = !isBroken(scenario) || scenario.stepLine() > 0;
    container.getBefores().forEach(hook -> quieten(hook.setName("preparation"), told));
    container.getAfters().forEach(hook -> quieten(hook.setName("clean-up"), told));
  }

  private static boolean isBroken(ScenarioResult scenario) {
    return scenario.outcome() == Outcome.BROKEN || scenario.outcome() == Outcome.SUITE_ERROR;
  }

  private static boolean isThe(ScenarioResult scenario, StepResult step) {
    return !scenario.step().isEmpty()
        && step.getName()
            .replaceAll("\\s+", " ")
            .strip()
            .equals(scenario.step().replaceAll("\\s+", " ").strip());
  }

  /** Removes the trace, and the failure where the verdict stands elsewhere. */
  private static void quieten(StepResult step, boolean told) {
    withoutTrace(step);
    if (told && isFailed(step)) {
      step.setStatus(Status.PASSED).setStatusDetails(null);
    }
  }

  private static void quieten(FixtureResult hook, boolean told) {
    withoutTrace(hook);
    if (told && isFailed(hook)) {
      hook.setStatus(Status.PASSED).setStatusDetails(null);
    }
  }

  private static void withoutTrace(ExecutableItem item) {
    StatusDetails details = item.getStatusDetails();
    if (details != null) {
      details.setTrace(null);
    }
  }

  private static boolean isFailed(ExecutableItem item) {
    return item.getStatus() == Status.FAILED || item.getStatus() == Status.BROKEN;
  }
}
