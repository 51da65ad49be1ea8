package io.kimaicontract.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.kimaicontract.access.Customizations;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.run.StepTracker.Running;
import io.kimaicontract.run.StepTracker.StepLocation;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what Cucumber tells of a scenario, and what the scenario saw, into its result. */
final class Witness implements ConcurrentEventListener {
  private final Headings headings = new Headings();
  private final StepTracker steps = new StepTracker(this::failedAgain);
  private final Map<String, Evidence> evidence;
  private final Customized customized;
  private final RunListener listener;
  private final SuiteFailures failures;
  private final List<ScenarioResult> results = new ArrayList<>();
  private volatile @Nullable TargetUnreachable unreachable;

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
  void died(Pickle scenario, Throwable error) {
    ScenarioRef ref = headings.of(scenario);
    Optional<Running> begun = steps.find(scenario);
    if (begun.isEmpty() && results().stream().anyMatch(r -> r.scenario().equals(ref))) {
      failures.add("after " + ref.title(), error);
      return;
    }
    Evidence seen = begun.map(b -> seen(b.scenario())).orElse(null);
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

  /**
   * Where an answer that differs from the contract is spoken of, when it was settled at the end.
   */
  private static StepLocation contractStep(TestCase scenario) {
    return scenario.getTestSteps().stream()
        .filter(PickleStepTestStep.class::isInstance)
        .map(PickleStepTestStep.class::cast)
        .filter(s -> s.getStep().getText().endsWith("matches the contract"))
        .findFirst()
        .map(StepLocation::of)
        .orElse(StepLocation.HOOK);
  }

  private void failedAgain(TestCase scenario, Throwable thrown) {
    if (!ScenarioJudgement.isOurs(ScenarioJudgement.root(thrown))) {
      failures.add("the end of " + headings.of(scenario).title(), thrown);
    }
  }

  private void scenarioFinished(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    Optional<Running> run = steps.take(scenario);
    Evidence seen = seen(scenario);
    Result result = run.map(Running::result).orElse(event.getResult());
    Throwable error = ScenarioJudgement.root(result.getError());
    if (error instanceof TargetUnreachable gone && unreachable == null) {
      unreachable = gone;
    }
    StepLocation stop = run.map(Running::stop).orElse(null);
    ScenarioResult done =
        result(
            headings.of(scenario),
            stop == null ? StepLocation.HOOK : stop.line() == 0 ? contractStep(scenario) : stop,
            ScenarioJudgement.of(event.getResult().getStatus(), result.getStatus(), error, seen),
            seen,
            event.getResult().getDuration());
    boolean ofTheMachine = error instanceof VirtualMachineError || error instanceof LinkageError;
    add(ofTheMachine ? done : customized.judge(done));
  }

  private @Nullable Evidence seen(TestCase scenario) {
    return evidence.remove(scenario.getId().toString());
  }

  private static ScenarioResult result(
      ScenarioRef ref,
      StepLocation at,
      ScenarioJudgement judged,
      @Nullable Evidence seen,
      Duration took) {
    return new ScenarioResult(
        ref,
        judged.outcome(),
        at.step(),
        at.line(),
        judged.violations(),
        seen == null ? List.of() : seen.sightings(),
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
