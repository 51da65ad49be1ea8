package io.kimaicontract.run;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.WriteGuard;
import io.kimaicontract.steps.ScenarioEnvironment;
import io.kimaicontract.sweep.EndCheck;
import io.kimaicontract.sweep.Remains;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.users.TestUserPolicy;
import io.kimaicontract.users.TestUserPool;
import io.kimaicontract.verdict.KnownDeviations;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TargetConnection;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A place that let the run in: everything that scenarios need, before the first of them. To close
 * it undoes what was made there.
 */
final class RunContext implements AutoCloseable {
  private final TargetSession targetSession;
  private final ScenarioEnvironment scenarioEnvironment;
  private final RunCleanup runCleanup;
  private final Customizations customizations;

  private RunContext(
      TargetSession targetSession,
      ScenarioEnvironment scenarioEnvironment,
      RunCleanup runCleanup,
      Customizations customizations) {
    this.targetSession = targetSession;
    this.customizations = customizations;
    this.scenarioEnvironment = scenarioEnvironment;
    this.runCleanup = runCleanup;
  }

  /**
   * Opens a run at the place by the script.
   *
   * @param observer is shown every exchange of the scenarios
   * @throws TargetUnusable when the target cannot be tested; it says what is left there then
   */
  static RunContext at(RunTarget runTarget, RunPlan runPlan, Consumer<Exchange> observer) {
    RunNames names = new RunNames(RunId.fresh(), runTarget.redactor());
    TargetSession targetSession =
        new TargetProbe(
                new TargetConnection(runTarget.url(), runTarget.transport(), runTarget.redactor()))
            .authenticate(runTarget.credentials());
    TestUserPools testUserPools =
        new TestUserPools(targetSession, testUserPolicy(runTarget, names.runId()));
    EndCheck end = new EndCheck(targetSession, runTarget.credentials(), names.runId());
    Function<List<CleanupResult>, Remains> check =
        results -> runTarget.writesAllowed() ? end.after(results) : Remains.none();
    Contract contract = contract(runTarget, runPlan, targetSession, testUserPools.first(), check);
    Customizations customizations = targetSession.customizations();
    AnswerCheck answerCheck = new AnswerCheck(contract, customizations::holds);
    Transport transport =
        observed(
            guarded(runTarget, targetSession.kimaiVersion()), observer.andThen(answerCheck::learn));
    WorkerContexts workerContexts = new WorkerContexts(testUserPools, contract, transport, names);
    Configuration configuration = new Configuration(runTarget, workerContexts, targetSession);
    ScenarioEnvironment scenarioEnvironment =
        ScenarioEnvironment.of(
            transport,
            workerContexts,
            answerCheck,
            new KnownDeviations(runPlan.ledger(), targetSession.kimaiVersion()),
            runTarget.writesAllowed(),
            new Memoized<>(configuration::rules),
            new Memoized<>(configuration::colours),
            names,
            Clock.systemUTC());
    RunCleanup runCleanup =
        new RunCleanup(scenarioEnvironment, workerContexts, testUserPools.first(), check);
    return new RunContext(targetSession, scenarioEnvironment, runCleanup, customizations);
  }

  TargetSession targetSession() {
    return targetSession;
  }

  Contract contract() {
    return scenarioEnvironment.contract().contract();
  }

  ScenarioEnvironment scenarioEnvironment() {
    return scenarioEnvironment;
  }

  /** What the installation has other than a fresh Kimai. */
  Customizations customizations() {
    return customizations;
  }

  /** One account alone cannot be in several scenarios at once: they would stop its timesheets. */
  int threads(int wanted) {
    return targetSession.account().role() == Role.SUPER_ADMIN ? wanted : 1;
  }

  /** Undoes what was made. */
  void undo() {
    runCleanup.undo();
  }

  /** What could not be undone; known when the rest is. */
  Remains remains() {
    return runCleanup.remains();
  }

  /** Lets no scenario go on, because the thread of the run was interrupted. */
  void interrupt() {
    runCleanup.interrupt();
  }

  boolean isInterrupted() {
    return runCleanup.isInterrupted();
  }

  @Override
  public void close() {
    runCleanup.close();
  }

  private static TestUserPolicy testUserPolicy(RunTarget runTarget, String runId) {
    TestUserPolicy testUserPolicy =
        TestUserPolicy.of(
            runId, runTarget.writesAllowed(), runTarget.credentials(), runTarget.redactor());
    return runTarget.expirer().map(testUserPolicy::expiring).orElse(testUserPolicy);
  }

  private static Contract contract(
      RunTarget runTarget,
      RunPlan runPlan,
      TargetSession targetSession,
      TestUserPool first,
      Function<List<CleanupResult>, Remains> check) {
    first
        .runCapabilities()
        .plainUserOnly()
        .ifPresent(
            sentence -> {
              throw new TargetUnusable(sentence);
            });
    try {
      return runPlan
          .locator()
          .locate(runTarget.url(), targetSession.kimaiVersion(), first::session)
          .ofVersion(targetSession.kimaiVersion());
    } catch (RuntimeException failed) {
      String left = check.apply(first.cleanUp()).ending();
      throw left.isEmpty() ? failed : new TargetUnusable(failed.getMessage() + left);
    }
  }

  private static Transport guarded(RunTarget runTarget, KimaiVersion kimaiVersion) {
    return runTarget.writesAllowed()
        ? runTarget.transport()
        : new WriteGuard(runTarget.transport(), Effects.of(kimaiVersion)::reads);
  }

  private static Transport observed(Transport transport, Consumer<Exchange> observer) {
    return request -> {
      Exchange exchange = transport.send(request);
      observer.accept(exchange);
      return exchange;
    };
  }
}
