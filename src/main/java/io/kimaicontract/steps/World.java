package io.kimaicontract.steps;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.api.Touched;
import io.kimaicontract.fixture.Fixtures;
import io.kimaicontract.fixture.LastingResources;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.fixture.TrackedCalls;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.FormBodies;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.TestUserPool;
import io.kimaicontract.verdict.ContractViolationError;
import io.kimaicontract.verdict.ScenarioJudge;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The state that the steps of one scenario share: its evidence, its records and the last answer.
 */
public final class World {
  /** How often a list is read before it breaks a rule. */
  private static final int READS = 3;

  private final ScenarioEnvironment scenarioEnvironment;
  private final UndoStack undos = new UndoStack();
  private @Nullable ScenarioJudge scenarioJudge;
  private @Nullable Fixtures fixtures;
  private @Nullable TrackedCalls trackedCalls;
  private @Nullable PermissionSettlement permissionSettlement;
  private @Nullable Attempt attempt;
  private @Nullable WorkerContext workerContext;
  private @Nullable FormBodies formBodies;
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
        new ScenarioJudge(
            scenario,
            scenarioEnvironment.contract(),
            scenarioEnvironment.known(),
            scenarioEnvironment.walk().hidesValues());
    scenarioEnvironment.scenarioScheduler().begin(undos, alone);
    begun = true;
    scenarioEnvironment.scenarioJudge().put(testCase, mine);
    Touched touched = new Touched();
    WorkerContext worker = scenarioEnvironment.workerContext().get();
    FormBodies transport =
        new FormBodies(
            TransportChain.ofScenario(
                scenarioEnvironment, mine, worker, undos, touched, this::goOn));
    PermissionSettlement settling =
        new PermissionSettlement(this, scenarioEnvironment.permissions(), transport);
    scenarioJudge = mine;
    workerContext = worker;
    formBodies = transport;
    permissionSettlement = settling;
    fixtures = worker.fixtures(settling, scenarioEnvironment.names(), undos, touched, !alone);
    trackedCalls = new TrackedCalls(settling, scenarioEnvironment.effects(), fixtures);
  }

  /**
   * Ends the scenario.
   *
   * @param name its name, under which is kept what it made, if it failed
   * @param failed whether a step failed
   */
  void close(String name, boolean failed) {
    ScenarioJudge mine = scenarioJudge;
    if (scenarioEnvironment.kept().isWanted() && (failed || (mine != null && mine.isBroken()))) {
      scenarioEnvironment.kept().keep(name, undos);
    }
    end();
    if (mine != null) {
      mine.settle();
    }
  }

  /** Ends a scenario that was ended from outside its steps, so that its hooks did not run. */
  public void abandon() {
    if (begun && !ending) {
      try {
        close("", false);
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
    PermissionSettlement settling = permissionSettlement;
    if (settling != null) {
      settling.end();
    }
    try {
      List<CleanupResult> results = undos.unwind();
      boolean clean = results.stream().allMatch(CleanupResult.Undone.class::isInstance);
      scenarioEnvironment.cleanup().addAll(results);
      scenarioEnvironment.cleanup().addAll(fixtures().giveBack(clean));
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

  /** A number that no other scenario of the run has, and hardly one of a run beside it. */
  long number() {
    number = number == 0 ? scenarioEnvironment.names().scenarioNumber() : number;
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

  /** The bodies of the scenario, which are JSON until it asks for web forms. */
  FormBodies formBodies() {
    return present(formBodies, "the scenario has not begun");
  }

  /** Calls by method and path. */
  TrackedCalls trackedCalls() {
    return present(trackedCalls, "the scenario has not begun");
  }

  /** Records that last until the end of the run. */
  LastingResources lastingResources() {
    return present(workerContext, "the scenario has not begun").lastingResources();
  }

  Kimai kimai() {
    return fixtures().resourceClient().kimai();
  }

  UndoStack undos() {
    return undos;
  }

  /**
   * Compares a list with a rule. Before it breaks the rule it is read again, because it differs
   * also when somebody else wrote while it was read.
   *
   * @param seen what of the list the rule speaks of
   * @return the list as it was read last
   */
  <T> Exchange expectOfList(
      String subject, Exchange list, Function<Exchange, T> seen, Matcher<? super T> rule) {
    Exchange last = list;
    for (int read = 1; read < READS && !rule.matches(seen.apply(last)); read++) {
      last =
          scenarioEnvironment.effects().reads(last.request())
              ? trackedCalls().send(last.request())
              : last;
    }
    scenarioJudge().expect(subject, seen.apply(last), rule, last);
    return last;
  }

  /** Remembers the kind of thing and the answer of a request. */
  void tried(ResourceType resourceType, Exchange exchange) {
    scenarioJudge().isAbout(exchange);
    permissionSettlement().asked(exchange);
    attempt = new Attempt(resourceType, List.of(exchange));
  }

  void answered(List<Exchange> exchanges) {
    exchanges.forEach(scenarioJudge()::isAbout);
    if (exchanges.size() == 1) {
      permissionSettlement().asked(exchanges.get(0));
    }
    attempt = new Attempt(null, exchanges);
  }

  /** Remembers the answer of a call by path, and the kind of thing that the path names. */
  void called(Optional<ResourceType> resourceType, Exchange exchange) {
    scenarioJudge().isAbout(exchange);
    permissionSettlement().asked(exchange);
    attempt = new Attempt(resourceType.orElse(null), List.of(exchange));
  }

  Attempt attempt() {
    Attempt tried = present(attempt, "nothing was called yet: a When is missing");
    permissionSettlement().settle();
    return tried;
  }

  private PermissionSettlement permissionSettlement() {
    return present(permissionSettlement, "the scenario has not begun");
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
