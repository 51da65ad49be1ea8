package io.kimaicontract.run;

import io.cucumber.core.backend.ObjectFactory;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.ScenarioObjects;
import io.kimaicontract.verdict.Ledger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes step classes for Cucumber's own runner, which an IDE calls for a feature file or one line
 * of it: each scenario has a reference of its own. {@code cucumber.properties} names this class.
 */
public class ReferenceObjects implements ObjectFactory {
  private final ReferenceOptions options;
  private final Set<Class<?>> classes = new HashSet<>();
  private final Deque<Runnable> ending = new ArrayDeque<>();
  private @Nullable ScenarioObjects objects;

  /** Objects for scenarios on a reference that keeps every promise. */
  public ReferenceObjects() {
    this(ReferenceOptions.documented());
  }

  ReferenceObjects(ReferenceOptions options) {
    this.options = options;
  }

  @Override
  public final boolean addClass(Class<?> glue) {
    return classes.add(glue);
  }

  @Override
  public final void start() {
    ReferenceKimai reference = ReferenceKimai.start(options);
    ending.push(reference::close);
    RunContext runContext =
        RunContext.at(
            ReferenceRun.connection(reference),
            ReferenceRun.runPlan(Ledger.empty(), 1),
            exchange -> {});
    ending.push(runContext::close);
    ScenarioObjects fresh = new ScenarioObjects(runContext.scenarioEnvironment());
    classes.forEach(fresh::addClass);
    fresh.start();
    ending.push(fresh::stop);
    objects = fresh;
  }

  @Override
  public final void stop() {
    objects = null;
    while (!ending.isEmpty()) {
      ending.pop().run();
    }
  }

  @Override
  public final <T> T getInstance(Class<T> type) {
    return Objects.requireNonNull(objects, "no scenario has begun").getInstance(type);
  }

  /** The same on a reference that stops no timesheet, for the test of this class. */
  public static final class Broken extends ReferenceObjects {
    /** Objects for scenarios on it. */
    public Broken() {
      super(
          ReferenceOptions.documented()
              .withTampering(
                  (call, next) ->
                      call.path().endsWith("/stop")
                          ? next.handle(call).withStatus(418)
                          : next.handle(call)));
    }
  }
}
