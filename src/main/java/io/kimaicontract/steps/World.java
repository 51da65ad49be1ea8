package io.kimaicontract.steps;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.Fixtures;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.fixture.TrackedCalls;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Transport;
import io.kimaicontract.users.TestUserPool;
import io.kimaicontract.verdict.ContractViolationError;
import io.kimaicontract.verdict.ScenarioJudge;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state that the steps of one scenario share: its evidence, its records and the last answer.
 */
public final class World {
  private final ScenarioEnvironment scenarioEnvironment;
  private final UndoStack undos = new UndoStack();
  private @Nullable ScenarioJudge scenarioJudge;
  private @Nullable Fixtures fixtures;
  private @Nullable TrackedCalls trackedCalls;
  private @Nullable Attempt attempt;
  private @Nullable WorkerContext workerContext;
  private boolean begun;
  private boolean aboutSettings;
  private volatile boolean ending;
  private long number;

  /** A world of the suite. */
  public World(ScenarioEnvironment scenarioEnvironment) {
    this.scenarioEnvironment = scenarioEnvironment;
  }

  void open(String testCase, String scenario, boolean alone) {
    ScenarioJudge mine =
        new ScenarioJudge(scenario, scenarioEnvironment.contract(), scenarioEnvironment.known());
    scenarioEnvironment.scenarioScheduler().begin(undos, alone);
    begun = true;
    scenarioEnvironment.scenarioJudge().put(testCase, mine);
    WorkerContext worker = scenarioEnvironment.workerContext().get();
    Transport transport =
        TransportChain.ofScenario(scenarioEnvironment, mine, worker, undos, this::goOn);
    scenarioJudge = mine;
    workerContext = worker;
    fixtures = worker.fixtures(transport, scenarioEnvironment.names(), undos);
    trackedCalls = new TrackedCalls(transport, scenarioEnvironment.effects(), fixtures);
  }

  void close() {
    end();
    ScenarioJudge mine = scenarioJudge;
    if (mine != null) {
      mine.settle();
    }
  }

  /** Ends a scenario that was ended from outside its steps, so that its hooks did not run. */
  public void abandon() {
    if (begun && !ending) {
      try {
        close();
      } catch (ContractViolationError noted) {
        // The evidence holds the violations.
      }
    }
  }

  private void end() {
    if (!begun || ending) {
      return;
    }
    ending = true;
    try {
      scenarioEnvironment.cleanup().addAll(undos.unwind());
    } finally {
      scenarioEnvironment.scenarioScheduler().end(undos);
    }
  }

  /** After an interruption only requests that undo are sent. */
  private void goOn() {
    if (!ending) {
      scenarioEnvironment.scenarioScheduler().goOn();
    }
  }

  ScenarioEnvironment scenarioEnvironment() {
    return scenarioEnvironment;
  }

  /** A number that no other scenario of the run has. */
  long number() {
    number = number == 0 ? scenarioEnvironment.names().number() : number;
    return number;
  }

  ScenarioJudge scenarioJudge() {
    return present(scenarioJudge, "the scenario has not begun");
  }

  Fixtures fixtures() {
    return present(fixtures, "the scenario has not begun");
  }

  /**
   * Remembers that the scenario is about settings, so that it says itself what follows from them.
   */
  void speaksOfSettings() {
    aboutSettings = true;
  }

  boolean isAboutSettings() {
    return aboutSettings;
  }

  TestUserPool testUserPool() {
    return present(workerContext, "the scenario has not begun").testUserPool();
  }

  /** Calls by method and path. */
  TrackedCalls trackedCalls() {
    return present(trackedCalls, "the scenario has not begun");
  }

  Kimai kimai() {
    return fixtures().resourceClient().kimai();
  }

  UndoStack undos() {
    return undos;
  }

  /** Remembers the kind of thing and the answer of a request. */
  void tried(ResourceType resourceType, Exchange exchange) {
    scenarioJudge().isAbout(exchange);
    attempt = new Attempt(resourceType, List.of(exchange));
  }

  void answered(List<Exchange> exchanges) {
    exchanges.forEach(scenarioJudge()::isAbout);
    attempt = new Attempt(null, exchanges);
  }

  /** Remembers the answer of a call by path, and the kind of thing that the path names. */
  void called(Optional<ResourceType> resourceType, Exchange exchange) {
    scenarioJudge().isAbout(exchange);
    attempt = new Attempt(resourceType.orElse(null), List.of(exchange));
  }

  Attempt attempt() {
    return present(attempt, "nothing was called yet: a When is missing");
  }

  Exchange answer() {
    return attempt().answers().get(attempt().answers().size() - 1);
  }

  /**
   * The kind of thing that the scenario is about; for a call that names none, the one created last.
   */
  ResourceType resourceType() {
    ResourceType named = attempt().resourceType();
    return named == null ? fixtures().latest().resourceType() : named;
  }

  /** The last created thing of the kind that the scenario is about. */
  TestResource subject() {
    return fixtures().last(resourceType());
  }

  private static <T> T present(@Nullable T value, String otherwise) {
    if (value == null) {
      throw new IllegalStateException(otherwise);
    }
    return value;
  }

  /** The result of the When step. */
  record Attempt(@Nullable ResourceType resourceType, List<Exchange> answers) {}
}
