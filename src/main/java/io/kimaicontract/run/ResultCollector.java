package io.kimaicontract.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.health.Attempts.Attempt;
import io.kimaicontract.http.health.TargetHealth;
import io.kimaicontract.run.cucumber.ScenarioLocator;
import io.kimaicontract.verdict.ContractViolationError;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.ScenarioJudge;
import io.kimaicontract.verdict.ScenarioRecorder;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.Customizations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns what Cucumber tells of a scenario, and what the scenario saw, into its result. */
final class ResultCollector implements ConcurrentEventListener {
  private final ScenarioLocator scenarioLocator = new ScenarioLocator();
  private final Map<String, ScenarioJudge> scenarioJudge;
  private final CustomizationFilter customizationFilter;
  private final ScenarioRecorder scenarioRecorder;
  private final Consumer<Exchange> traffic;
  private final RunListener listener;
  private final SuiteFailures failures;
  private final TargetHealth health;
  private final Map<UUID, Stop> stops = new ConcurrentHashMap<>();
  private final Map<ScenarioRef, Instant> failedAt = new ConcurrentHashMap<>();
  private final List<ScenarioResult> results = new ArrayList<>();

  /** The first step that did not pass. */
  private record Stop(String step, int line, Result result) {
    static Stop at(PickleStepTestStep step, Result result) {
      return new Stop(
          step.getStep().getKeyword() + step.getStep().getText(),
          step.getStep().getLocation().getLine(),
          result);
    }
  }

  /**
   * A collector of results.
   *
   * @param scenarioJudge the judge of each scenario by the id of its test case
   * @param health tells which attempts at scenarios met trouble
   * @param traffic is shown every exchange of each scenario that ended, one at a time
   */
  ResultCollector(
      Map<String, ScenarioJudge> scenarioJudge,
      TargetHealth health,
      Customizations customizations,
      ScenarioRecorder scenarioRecorder,
      Consumer<Exchange> traffic,
      RunListener listener,
      SuiteFailures failures) {
    this.scenarioJudge = scenarioJudge;
    this.health = health;
    this.customizationFilter = new CustomizationFilter(customizations);
    this.scenarioRecorder = scenarioRecorder;
    this.traffic = traffic;
    this.listener = listener;
    this.failures = failures;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(
        TestSourceParsed.class, source -> scenarioLocator.add(source.getUri(), source.getNodes()));
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
  }

  List<ScenarioResult> results() {
    synchronized (results) {
      return List.copyOf(results);
    }
  }

  /** Something was thrown before the scenario began, or after its end. */
  void died(ScenarioRef ref, Throwable error) {
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
    List<ScenarioResult> single = plan.single(results());
    return health.lost().isEmpty() ? single : single.stream().map(this::settled).toList();
  }

  /** A failure after the last good answer of a target that was lost then says nothing. */
  private ScenarioResult settled(ScenarioResult result) {
    Instant failed = failedAt.getOrDefault(result.scenario(), Instant.EPOCH);
    return failed.isAfter(health.lastGood()) ? result.inTrouble(health.lost()) : result;
  }

  /**
   * The step that a difference which was settled at the end belongs to: the one about the answer,
   * or else the one that asked for it.
   */
  private static Stop contractStep(TestCase scenario, Stop hook) {
    List<PickleStepTestStep> steps =
        scenario.getTestSteps().stream()
            .filter(PickleStepTestStep.class::isInstance)
            .map(PickleStepTestStep.class::cast)
            .toList();
    boolean settled =
        ScenarioJudgement.root(hook.result.getError()) instanceof ContractViolationError;
    return steps.stream()
        .filter(s -> s.getStep().getText().matches("(?:the|every) answer is .*"))
        .findFirst()
        .or(
            () ->
                steps.stream()
                    .filter(s -> settled && s.getStep().getKeyword().strip().equals("When"))
                    .findFirst())
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
      failures.add("the end of " + scenarioLocator.of(event.getTestCase()).title(), error);
    }
  }

  private void scenarioFinished(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    Stop first = stops.remove(scenario.getId());
    Stop stop = first != null && first.line == 0 ? contractStep(scenario, first) : first;
    ScenarioJudge seen = scenarioJudge.remove(scenario.getId().toString());
    Result result = stop == null ? event.getResult() : stop.result;
    Throwable error = ScenarioJudgement.root(result.getError());
    if (seen != null && error instanceof ContractViolationError failed && failed.isOfFixture()) {
      seen.failedFixture(failed.violations());
    }
    Evidence evidence = seen == null ? Evidence.none() : seen.evidence();
    ScenarioJudgement own =
        ScenarioJudgement.of(event.getResult().getStatus(), result.getStatus(), error, evidence);
    Optional<Attempt> attempt = health.attempts().end();
    if (attempt.filter(made -> isToBeRepeated(made, own)).isPresent()) {
      health.attempts().repeat(placeOf(scenario), attempt.get());
      return;
    }
    ScenarioJudgement judged =
        customizationFilter.judge(
            inTrouble(attempt, own),
            evidence.exchanges(),
            seen == null ? List.of() : seen.doubts());
    firstFailure(judged, evidence).ifPresent(at -> failedAt.put(scenarioLocator.of(scenario), at));
    synchronized (results) {
      failures.guard("the traffic was not measured", () -> evidence.exchanges().forEach(traffic));
      add(
          scenarioRecorder.record(
              scenarioLocator.of(scenario),
              judged.outcome(),
              stop == null ? "" : stop.step,
              stop == null ? 0 : stop.line,
              judged.reason(),
              evidence.with(judged.violations(), judged.incidental()),
              event.getResult().getDuration()));
    }
  }

  /** When the request was sent whose answer the first violation is about. */
  private static Optional<Instant> firstFailure(ScenarioJudgement judgement, Evidence evidence) {
    List<Violation> violations =
        Stream.concat(judgement.violations().stream(), judgement.incidental().stream()).toList();
    Optional<Instant> last =
        evidence.exchanges().stream().map(Exchange::startedAt).max(Comparator.naturalOrder());
    return violations.stream()
        .flatMap(v -> v.exchange().map(Exchange::startedAt).or(() -> last).stream())
        .min(Comparator.naturalOrder());
  }

  /** A failure after trouble says nothing: the scenario has one more attempt. */
  private boolean isToBeRepeated(Attempt attempt, ScenarioJudgement judgement) {
    return attempt.isFirst()
        && !attempt.trouble().isEmpty()
        && judgement.mayComeFromTrouble()
        && health.isGoingOn();
  }

  private static ScenarioJudgement inTrouble(
      Optional<Attempt> attempt, ScenarioJudgement judgement) {
    return attempt
        .map(Attempt::trouble)
        .filter(trouble -> !trouble.isEmpty() && judgement.mayComeFromTrouble())
        .map(trouble -> judgement.inTrouble(trouble.get(0)))
        .orElse(judgement);
  }

  /** The place by which attempts at a scenario are known. */
  private static String placeOf(TestCase scenario) {
    return scenario.getUri() + ":" + scenario.getLocation().getLine();
  }

  private void add(ScenarioResult result) {
    synchronized (results) {
      results.add(result);
      failures.guard("a report failed on a result", () -> listener.finished(result));
    }
  }
}
