package io.kimaicontract.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.run.StepTracker.Running;
import io.kimaicontract.run.StepTracker.StepLocation;
import io.kimaicontract.run.cucumber.ScenarioLocator;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.ScenarioJudge;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.web.Customizations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what Cucumber tells of a scenario, and what the scenario saw, into its result. */
final class ResultCollector implements ConcurrentEventListener {
  private final ScenarioLocator scenarioLocator = new ScenarioLocator();
  private final StepTracker steps = new StepTracker(this::failedAgain);
  private final Map<String, ScenarioJudge> scenarioJudge;
  private final CustomizationFilter customizationFilter;
  private final RunListener listener;
  private final SuiteFailures failures;
  private final List<ScenarioResult> results = new ArrayList<>();
  private volatile @Nullable TargetUnreachable unreachable;

  ResultCollector(
      Map<String, ScenarioJudge> scenarioJudge,
      Customizations customizations,
      RunListener listener,
      SuiteFailures failures) {
    this.scenarioJudge = scenarioJudge;
    this.customizationFilter = new CustomizationFilter(customizations);
    this.listener = listener;
    this.failures = failures;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(
        TestSourceParsed.class, source -> scenarioLocator.add(source.getUri(), source.getNodes()));
    steps.register(publisher);
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

  /** Something ended the scenario from outside its steps. */
  void died(ScenarioRef ref, Throwable error) {
    Optional<Running> begun = steps.find(test -> scenarioLocator.of(test).equals(ref));
    if (begun.isEmpty() && results().stream().anyMatch(r -> r.scenario().equals(ref))) {
      failures.add("after " + ref.title(), error);
      return;
    }
    ScenarioJudge seen = begun.map(b -> seen(b.scenario())).orElse(null);
    ScenarioJudgement judged = ScenarioJudgement.of(Status.FAILED, Status.FAILED, error, seen);
    ScenarioResult done =
        result(
            ref,
            begun.map(Running::at).orElse(StepLocation.HOOK),
            judged,
            seen,
            begun.map(b -> Duration.between(b.start(), Instant.now())).orElse(Duration.ZERO));
    begun.ifPresent(b -> steps.take(b.scenario()));
    add(done.suiteError(SuiteFailures.sentence(error), judged.violations()));
  }

  /** The results by the plan; of each planned scenario without one, that it has none. */
  List<ScenarioResult> complete(PlanCheck plan) {
    plan.missing(results()).forEach(this::add);
    return plan.single(results());
  }

  /** The step about the answer, which a difference that was settled at the end belongs to. */
  private static StepLocation contractStep(TestCase scenario) {
    return scenario.getTestSteps().stream()
        .filter(PickleStepTestStep.class::isInstance)
        .map(PickleStepTestStep.class::cast)
        .filter(s -> s.getStep().getText().matches("(?:the|every) answer is .*"))
        .findFirst()
        .map(StepLocation::of)
        .orElse(StepLocation.HOOK);
  }

  private void failedAgain(TestCase scenario, Throwable thrown) {
    if (!ScenarioJudgement.isOurs(ScenarioJudgement.root(thrown))) {
      failures.add("the end of " + scenarioLocator.of(scenario).title(), thrown);
    }
  }

  private void scenarioFinished(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    Optional<Running> run = steps.take(scenario);
    ScenarioJudge seen = seen(scenario);
    Result result = run.map(Running::result).orElse(event.getResult());
    Throwable error = ScenarioJudgement.root(result.getError());
    if (error instanceof TargetUnreachable gone && unreachable == null) {
      unreachable = gone;
    }
    StepLocation stop = run.map(Running::stop).orElse(null);
    ScenarioResult done =
        result(
            scenarioLocator.of(scenario),
            stop == null ? StepLocation.HOOK : stop.line() == 0 ? contractStep(scenario) : stop,
            ScenarioJudgement.of(event.getResult().getStatus(), result.getStatus(), error, seen),
            seen,
            event.getResult().getDuration());
    boolean ofTheMachine = error instanceof VirtualMachineError || error instanceof LinkageError;
    add(ofTheMachine ? done : customizationFilter.judge(done));
  }

  private @Nullable ScenarioJudge seen(TestCase scenario) {
    return scenarioJudge.remove(scenario.getId().toString());
  }

  private static ScenarioResult result(
      ScenarioRef ref,
      StepLocation at,
      ScenarioJudgement judged,
      @Nullable ScenarioJudge seen,
      Duration took) {
    return new ScenarioResult(
        ref,
        judged.outcome(),
        at.step(),
        at.line(),
        judged.violations(),
        seen == null ? List.of() : seen.knownOccurrences(),
        seen == null ? List.of() : seen.observations(),
        judged.reason(),
        seen == null ? List.of() : seen.checks(),
        seen == null ? List.of() : seen.exchanges(),
        took);
  }

  private void add(ScenarioResult result) {
    synchronized (results) {
      results.add(result);
      failures.guard("a report failed on a result", () -> listener.finished(result));
    }
  }
}
