package io.kimaicontract.run;

import io.cucumber.core.gherkin.Pickle;
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
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns what Cucumber tells of a scenario, and what the scenario saw, into its result. */
final class Witness implements ConcurrentEventListener {
  private final Headings headings = new Headings();
  private final Map<String, Evidence> evidence;
  private final Customized customized;
  private final RunListener listener;
  private final SuiteFailures failures;
  private final Map<UUID, Stop> stops = new ConcurrentHashMap<>();
  private final List<ScenarioResult> results = new ArrayList<>();
  private volatile @Nullable TargetUnreachable unreachable;

  /** The first step that did not pass. */
  private record Stop(String step, int line, Result result) {
    static Stop at(PickleStepTestStep step, Result result) {
      return new Stop(
          step.getStep().getKeyword() + step.getStep().getText(),
          step.getStep().getLocation().getLine(),
          result);
    }
  }

  Witness(
      Map<String, Evidence> evidence,
      Customizations customizations,
      RunListener listener,
      SuiteFailures failures) {
    this.evidence = evidence;
    this.customized = new Customized(customizations);
    this.listener = listener;
    this.failures = failures;
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

  /** Why the target could not be reached, if that happened; empty otherwise. */
  String lost() {
    TargetUnreachable gone = unreachable;
    return gone == null ? "" : String.valueOf(gone.getMessage());
  }

  /** Something was thrown before the scenario began, or after its end. */
  void died(Pickle scenario, Throwable error) {
    ScenarioRef ref = headings.of(scenario);
    if (results().stream().anyMatch(r -> r.scenario().equals(ref))) {
      failures.add("after " + ref.title(), error);
    } else {
      String reason = SuiteFailures.sentence(error);
      add(ScenarioResult.without(ref, Outcome.SUITE_ERROR, reason));
    }
  }

  /** The results by the plan; of each planned scenario without one, that it has none. */
  List<ScenarioResult> complete(PlanCheck plan) {
    plan.missing(results()).forEach(this::add);
    return plan.single(results());
  }

  /**
   * Where an answer that differs from the contract is spoken of, when it was settled at the end.
   */
  private static Stop contractStep(TestCaseFinished event, Stop hook) {
    return event.getTestCase().getTestSteps().stream()
        .filter(PickleStepTestStep.class::isInstance)
        .map(PickleStepTestStep.class::cast)
        .filter(s -> s.getStep().getText().endsWith("matches the contract"))
        .findFirst()
        .map(s -> Stop.at(s, hook.result))
        .orElse(hook);
  }

  private void stepFinished(TestStepFinished event) {
    Result result = event.getResult();
    if (result.getStatus() == Status.PASSED) {
      return;
    }
    Stop stop =
        event.getTestStep() instanceof PickleStepTestStep step
            ? Stop.at(step, result)
            : new Stop("", 0, result);
    Stop before = stops.putIfAbsent(event.getTestCase().getId(), stop);
    Throwable error = ScenarioJudgement.root(result.getError());
    if (before != null && error != null && !ScenarioJudgement.isOurs(error)) {
      failures.add("the end of " + headings.of(event.getTestCase()).title(), error);
    }
  }

  private void scenarioFinished(TestCaseFinished event) {
    Stop first = stops.remove(event.getTestCase().getId());
    Stop stop = first != null && first.line == 0 ? contractStep(event, first) : first;
    Evidence seen = evidence.remove(event.getTestCase().getId().toString());
    Result result = stop == null ? event.getResult() : stop.result;
    Throwable error = ScenarioJudgement.root(result.getError());
    if (error instanceof TargetUnreachable gone && unreachable == null) {
      unreachable = gone;
    }
    ScenarioJudgement judged =
        ScenarioJudgement.of(event.getResult().getStatus(), result.getStatus(), error, seen);
    ScenarioResult done =
        new ScenarioResult(
            headings.of(event.getTestCase()),
            judged.outcome(),
            stop == null ? "" : stop.step,
            stop == null ? 0 : stop.line,
            judged.violations(),
            seen == null ? List.of() : seen.sightings(),
            seen == null ? List.of() : seen.observations(),
            judged.reason(),
            seen == null ? List.of() : seen.checks(),
            seen == null ? List.of() : seen.exchanges(),
            event.getResult().getDuration());
    add(judged.ofTheMachine() ? done : customized.judge(done));
  }

  private void add(ScenarioResult result) {
    synchronized (results) {
      results.add(result);
      failures.guard("a report failed on a result", () -> listener.finished(result));
    }
  }
}
