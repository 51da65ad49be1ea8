package io.kimaicontract.report.cucumber;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.HookType;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.kimaicontract.report.console.FailureText;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the verdict of the run on a scenario at the step that it is about: a difference that was
 * judged at the end belongs to the step of the answer, and not to the hook that found it. No step
 * has the trace of Java.
 */
final class JudgedSteps {
  private final FeatureLines lines = new FeatureLines();
  private final Map<String, ScenarioResult> results = new HashMap<>();
  private final Map<String, ScenarioResult> attempts = new HashMap<>();
  private final Map<String, Integer> stepLines = new HashMap<>();

  /** The verdicts of the run at the steps of these messages. */
  JudgedSteps(Run run, List<Envelope> messages) {
    run.scenarios().forEach(s -> results.put(place(s.scenario().uri(), s.scenario().line()), s));
    messages.forEach(message -> message.getGherkinDocument().ifPresent(lines::add));
    Map<String, Pickle> pickles = new HashMap<>();
    messages.forEach(m -> m.getPickle().ifPresent(pickle -> pickles.put(pickle.getId(), pickle)));
    Map<String, TestCase> cases = new HashMap<>();
    messages.forEach(m -> m.getTestCase().ifPresent(test -> cases.put(test.getId(), test)));
    for (Envelope message : messages) {
      message.getTestCaseStarted().ifPresent(started -> attempt(started, cases, pickles));
    }
  }

  private void attempt(
      TestCaseStarted started, Map<String, TestCase> cases, Map<String, Pickle> pickles) {
    TestCase test = cases.get(started.getTestCaseId());
    Pickle pickle = test == null ? null : pickles.get(test.getPickleId());
    if (test == null || pickle == null) {
      return;
    }
    List<String> ids = pickle.getAstNodeIds();
    ScenarioResult result = results.get(place(pickle.getUri(), lines.of(ids.get(ids.size() - 1))));
    if (result != null) {
      attempts.put(started.getId(), result);
    }
    Map<String, Integer> ofPickle = new HashMap<>();
    pickle
        .getSteps()
        .forEach(step -> ofPickle.put(step.getId(), lines.of(step.getAstNodeIds().get(0))));
    test.getTestSteps()
        .forEach(
            step ->
                step.getPickleStepId()
                    .ifPresent(id -> stepLines.put(step.getId(), ofPickle.getOrDefault(id, 0))));
  }

  /** The same for a file of the checkout and for one in the jar. */
  private static String place(String uri, int line) {
    return uri.substring(Math.max(0, uri.lastIndexOf("features/"))) + ":" + line;
  }

  Envelope of(Envelope message) {
    return message
        .getTestStepFinished()
        .map(this::step)
        .or(() -> message.getHook().map(JudgedSteps::hook))
        .orElse(message);
  }

  /** A hook by what it does, and not by its method. */
  private static Envelope hook(Hook hook) {
    String name =
        hook.getType().filter(type -> type == HookType.AFTER_TEST_CASE).isPresent()
            ? "clean-up"
            : "preparation";
    return Envelope.of(
        new Hook(
            hook.getId(),
            name,
            hook.getSourceReference(),
            hook.getTagExpression().orElse(null),
            hook.getType().orElse(null)));
  }

  private Envelope step(TestStepFinished step) {
    return Envelope.of(
        new TestStepFinished(
            step.getTestCaseStartedId(),
            step.getTestStepId(),
            judged(
                attempts.get(step.getTestCaseStartedId()),
                stepLines.getOrDefault(step.getTestStepId(), 0),
                step.getTestStepResult()),
            step.getTimestamp()));
  }

  private static TestStepResult judged(
      @Nullable ScenarioResult scenario, int line, TestStepResult result) {
    boolean failed = result.getStatus() == TestStepResultStatus.FAILED;
    if (scenario == null) {
      return without(result, result.getStatus(), said(result));
    }
    return switch (scenario.outcome()) {
      case BROKEN, SUITE_ERROR -> broken(scenario, line, result);
      case NOT_CHECKED, TARGET_TROUBLE ->
          without(
              result,
              failed ? TestStepResultStatus.SKIPPED : result.getStatus(),
              said(result) == null ? null : scenario.reason());
      default -> without(result, result.getStatus(), said(result));
    };
  }

  private static TestStepResult broken(ScenarioResult scenario, int line, TestStepResult result) {
    if (scenario.stepLine() == 0) {
      boolean failed = result.getStatus() == TestStepResultStatus.FAILED;
      return without(result, result.getStatus(), failed ? FailureText.of(scenario) : said(result));
    }
    if (line == scenario.stepLine()) {
      return without(result, TestStepResultStatus.FAILED, FailureText.of(scenario));
    }
    boolean elsewhere = result.getStatus() == TestStepResultStatus.FAILED;
    return elsewhere
        ? without(result, TestStepResultStatus.PASSED, null)
        : without(result, result.getStatus(), said(result));
  }

  /** What was thrown says, without where. */
  private static @Nullable String said(TestStepResult result) {
    return result
        .getException()
        .flatMap(Exception::getMessage)
        .or(() -> result.getMessage().map(m -> m.lines().findFirst().orElse("")))
        .orElse(null);
  }

  private static TestStepResult without(
      TestStepResult result, TestStepResultStatus status, @Nullable String message) {
    return new TestStepResult(result.getDuration(), message, status, null);
  }
}
