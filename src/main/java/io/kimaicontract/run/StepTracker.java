package io.kimaicontract.run;

import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Knows of each scenario that runs in which step it is, and which step did not pass. */
final class StepTracker {
  private final Map<UUID, Running> running = new ConcurrentHashMap<>();
  private final BiConsumer<TestCase, Throwable> laterFailures;

  /**
   * A tracker.
   *
   * @param laterFailures is told what hooks throw in a scenario of which a step did not pass
   */
  StepTracker(BiConsumer<TestCase, Throwable> laterFailures) {
    this.laterFailures = laterFailures;
  }

  /**
   * A scenario that has begun.
   *
   * @param at the step that it is in
   * @param stop the first step that did not pass
   * @param result of that step
   */
  record Running(
      TestCase scenario,
      Instant start,
      StepLocation at,
      @Nullable StepLocation stop,
      @Nullable Result result) {

    private Running in(StepLocation step) {
      return new Running(scenario, start, step, stop, result);
    }

    private Running stopped(Result reason) {
      return result == null ? new Running(scenario, start, at, at, reason) : this;
    }
  }

  /** A step by its text, with the keyword, and its line; a hook has neither. */
  record StepLocation(String step, int line) {
    static final StepLocation HOOK = new StepLocation("", 0);

    static StepLocation of(TestStep step) {
      return step instanceof PickleStepTestStep s
          ? new StepLocation(
              s.getStep().getKeyword() + s.getStep().getText(), s.getStep().getLocation().getLine())
          : HOOK;
    }
  }

  void register(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseStarted.class, this::started);
    publisher.registerHandlerFor(TestStepStarted.class, this::stepStarted);
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
  }

  /** The scenario, if it has begun and not ended. */
  Optional<Running> find(Predicate<TestCase> scenario) {
    return running.values().stream().filter(r -> scenario.test(r.scenario())).findFirst();
  }

  /** The scenario, which has ended. */
  Optional<Running> take(TestCase scenario) {
    return Optional.ofNullable(running.remove(scenario.getId()));
  }

  private void started(TestCaseStarted event) {
    TestCase scenario = event.getTestCase();
    running.put(
        scenario.getId(), new Running(scenario, event.getInstant(), StepLocation.HOOK, null, null));
  }

  private void stepStarted(TestStepStarted event) {
    running.computeIfPresent(
        event.getTestCase().getId(), (id, begun) -> begun.in(StepLocation.of(event.getTestStep())));
  }

  private void stepFinished(TestStepFinished event) {
    Result result = event.getResult();
    if (result.getStatus() == Status.PASSED) {
      return;
    }
    UUID id = event.getTestCase().getId();
    Running before = running.get(id);
    running.computeIfPresent(id, (key, begun) -> begun.stopped(result));
    Throwable error = result.getError();
    if (before != null && before.result() != null && error != null) {
      laterFailures.accept(event.getTestCase(), error);
    }
  }
}
