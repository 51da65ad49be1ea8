package io.kimaicontract.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import io.kimaicontract.access.Customizations;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.target.BadInput;
import io.kimaicontract.verdict.ContractBroken;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import io.kimaicontract.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Turns what Cucumber tells of a scenario, and what the scenario saw, into its result. */
final class Witness implements ConcurrentEventListener {
  private final Headings headings = new Headings();
  private final Map<String, Evidence> evidence;
  private final Customized customized;
  private final RunListener listener;
  private final Map<UUID, Stop> stops = new ConcurrentHashMap<>();
  private final List<ScenarioResult> results = new ArrayList<>();
  private @Nullable TargetUnreachable unreachable;
  private @Nullable BadInput badInput;

  /** The first step that did not pass. */
  private record Stop(String step, int line, Result result) {
    static Stop at(PickleStepTestStep step, Result result) {
      return new Stop(
          step.getStep().getKeyword() + step.getStep().getText(),
          step.getStep().getLocation().getLine(),
          result);
    }
  }

  Witness(Map<String, Evidence> evidence, Customizations customizations, RunListener listener) {
    this.evidence = evidence;
    this.customized = new Customized(customizations);
    this.listener = listener;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestSourceParsed.class, headings::parsed);
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
  }

  List<ScenarioResult> results() {
    synchronized (results) {
      return List.copyOf(results);
    }
  }

  /** What the user gave that turned out useless during the run, if that happened. */
  Optional<BadInput> badInput() {
    return Optional.ofNullable(badInput);
  }

  /** Why the target could not be reached, if that happened. */
  Optional<TargetUnreachable> unreachable() {
    return Optional.ofNullable(unreachable);
  }

  /** The step about the answer, which a difference that was settled at the end belongs to. */
  private static Stop contractStep(TestCaseFinished event, Stop hook) {
    return event.getTestCase().getTestSteps().stream()
        .filter(PickleStepTestStep.class::isInstance)
        .map(PickleStepTestStep.class::cast)
        .filter(s -> s.getStep().getText().matches("(?:the|every) answer is .*"))
        .findFirst()
        .map(s -> Stop.at(s, hook.result))
        .orElse(hook);
  }

  private void stepFinished(TestStepFinished event) {
    if (event.getResult().getStatus() == Status.PASSED) {
      return;
    }
    Stop stop =
        event.getTestStep() instanceof PickleStepTestStep step
            ? Stop.at(step, event.getResult())
            : new Stop("", 0, event.getResult());
    stops.putIfAbsent(event.getTestCase().getId(), stop);
  }

  private void scenarioFinished(TestCaseFinished event) {
    Stop first = stops.remove(event.getTestCase().getId());
    Stop stop = first != null && first.line == 0 ? contractStep(event, first) : first;
    Evidence seen = evidence.remove(event.getTestCase().getId().toString());
    Result result = stop == null ? event.getResult() : stop.result;
    Throwable error = root(result.getError());
    List<Violation> violations = violations(seen, error);
    Outcome outcome = outcome(event.getResult().getStatus(), error, seen, violations);
    ScenarioResult done =
        new ScenarioResult(
            headings.of(event.getTestCase()),
            outcome,
            stop == null ? "" : stop.step,
            stop == null ? 0 : stop.line,
            violations,
            seen == null ? List.of() : seen.sightings(),
            seen == null ? List.of() : seen.observations(),
            reason(outcome, result.getStatus(), error),
            seen == null ? List.of() : seen.checks(),
            seen == null ? List.of() : seen.exchanges(),
            event.getResult().getDuration());
    ScenarioResult judged = customized.judge(done);
    synchronized (results) {
      results.add(judged);
      listener.finished(judged);
    }
  }

  private Outcome outcome(
      Status status,
      @Nullable Throwable error,
      @Nullable Evidence seen,
      List<Violation> violations) {
    if (error instanceof TargetUnreachable gone) {
      unreachable = unreachable == null ? gone : unreachable;
      return Outcome.NOT_CHECKED;
    }
    if (error instanceof BadInput bad) {
      badInput = badInput == null ? bad : badInput;
      return Outcome.NOT_CHECKED;
    }
    if (!violations.isEmpty()) {
      return Outcome.BROKEN;
    }
    boolean known = seen != null && !seen.sightings().isEmpty();
    return switch (status) {
      case PASSED ->
          seen == null || seen.checks().isEmpty()
              ? Outcome.NOT_CHECKED
              : known ? Outcome.KNOWN_DEVIATION : Outcome.CONFORMANT;
      case SKIPPED -> known && endsKnown(error) ? Outcome.KNOWN_DEVIATION : Outcome.NOT_CHECKED;
      default -> Outcome.SUITE_ERROR;
    };
  }

  private static List<Violation> violations(@Nullable Evidence seen, @Nullable Throwable error) {
    List<Violation> violations = seen == null ? List.of() : seen.violations();
    return violations.isEmpty() && error instanceof ContractBroken broken
        ? broken.violations()
        : violations;
  }

  /** Cucumber wraps what is thrown while it translates the words of a step. */
  private static @Nullable Throwable root(@Nullable Throwable error) {
    Throwable at = error;
    while (at != null && at.getCause() != null && !isOurs(at)) {
      at = at.getCause();
    }
    return at != null && isOurs(at) ? at : error;
  }

  private static boolean isOurs(Throwable error) {
    return error instanceof ContractBroken
        || error instanceof TestAbortedException
        || error instanceof BadInput
        || error instanceof TargetUnreachable;
  }

  private static boolean endsKnown(@Nullable Throwable error) {
    return error instanceof io.kimaicontract.verdict.KnownEnd;
  }

  private static String reason(Outcome outcome, Status status, @Nullable Throwable error) {
    return switch (outcome) {
      case NOT_CHECKED ->
          error == null ? "no check saw anything" : String.valueOf(error.getMessage());
      case SUITE_ERROR ->
          error == null
              ? "the step is " + status
              : error.getClass().getSimpleName() + ": " + error.getMessage();
      default -> "";
    };
  }
}
