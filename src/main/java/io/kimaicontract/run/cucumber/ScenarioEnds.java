package io.kimaicontract.run.cucumber;

import static io.cucumber.messages.Convertor.toMessage;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reports the end of a scenario to listeners if Cucumber does not. After an OutOfMemoryError they
 * would otherwise wait forever, and show only the steps before it.
 */
final class ScenarioEnds {
  private final Map<Thread, Running> running = new ConcurrentHashMap<>();
  private final Map<Thread, String> ended = new ConcurrentHashMap<>();
  private final Predicate<String> again;

  /**
   * A scenario that runs.
   *
   * @param execution its name in messages
   * @param step the current step; null between steps
   */
  private record Running(
      TestCase scenario, Instant start, String execution, @Nullable TestStep step) {

    Running named(String id) {
      return new Running(scenario, start, id, step);
    }

    Running at(@Nullable TestStep next) {
      return new Running(scenario, start, execution, next);
    }
  }

  /** Knows by its place whether a scenario is to be run once more. */
  ScenarioEnds(Predicate<String> again) {
    this.again = again;
  }

  /**
   * The event; Cucumber's message that an attempt ended also says whether there will be another.
   */
  <T> T withRepetition(T event) {
    String place = ended.get(Thread.currentThread());
    return event instanceof Envelope envelope && place != null && again.test(place)
        ? repeated(event, envelope)
        : event;
  }

  @SuppressWarnings("unchecked") // an envelope for an envelope
  private static <T> T repeated(T event, Envelope envelope) {
    return envelope
        .getTestCaseFinished()
        .map(
            end ->
                (T)
                    Envelope.of(
                        new io.cucumber.messages.types.TestCaseFinished(
                            end.getTestCaseStartedId(), end.getTimestamp(), true)))
        .orElse(event);
  }

  /** Handles an event of the calling thread's scenario. */
  void sent(Object event) {
    Thread thread = Thread.currentThread();
    Running now = running.get(thread);
    if (event instanceof TestCaseStarted started) {
      running.put(thread, new Running(started.getTestCase(), started.getInstant(), "", null));
    } else if (event instanceof TestCaseFinished finished) {
      TestCase scenario = finished.getTestCase();
      ended.put(thread, scenario.getUri() + ":" + scenario.getLocation().getLine());
      running.remove(thread);
    } else if (now != null) {
      running.put(thread, after(event, now));
    }
  }

  private static Running after(Object event, Running now) {
    if (event instanceof TestStepStarted started) {
      return now.at(started.getTestStep());
    }
    if (event instanceof TestStepFinished) {
      return now.at(null);
    }
    return event instanceof Envelope envelope
        ? envelope.getTestCaseStarted().map(started -> now.named(started.getId())).orElse(now)
        : now;
  }

  /** Reports the failure of the calling thread's scenario; returns false if it has none. */
  boolean tell(EventBus bus, Throwable error) {
    Running ended = running.get(Thread.currentThread());
    if (ended == null) {
      return false;
    }
    Instant now = bus.getInstant();
    Result result = new Result(Status.FAILED, Duration.between(ended.start(), now), error);
    TestStep step = ended.step();
    if (step != null) {
      bus.send(new TestStepFinished(now, ended.scenario(), step, result));
      bus.send(
          Envelope.of(
              new io.cucumber.messages.types.TestStepFinished(
                  ended.execution(),
                  step.getId().toString(),
                  new TestStepResult(
                      toMessage(result.getDuration()),
                      error.toString(),
                      TestStepResultStatus.FAILED,
                      toMessage(error)),
                  toMessage(now))));
    }
    bus.send(new TestCaseFinished(now, ended.scenario(), result));
    bus.send(
        Envelope.of(
            new io.cucumber.messages.types.TestCaseFinished(
                ended.execution(), toMessage(now), false)));
    return true;
  }
}
