package io.kimaicontract.run;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.compat.ReleaseBaseline;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.KeptResources;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.health.Pause;
import io.kimaicontract.http.health.TargetHealth;
import io.kimaicontract.http.redaction.AnswerWords;
import io.kimaicontract.http.redaction.Masking;
import io.kimaicontract.input.InputSelection;
import io.kimaicontract.permission.Permissions;
import io.kimaicontract.replay.Creations;
import io.kimaicontract.replay.Marks;
import io.kimaicontract.replay.Reproduction;
import io.kimaicontract.run.cucumber.FeatureSources;
import io.kimaicontract.steps.ScenarioEnvironment;
import io.kimaicontract.steps.ScenarioScheduler;
import io.kimaicontract.steps.TransportChain;
import io.kimaicontract.sweep.EndCheck;
import io.kimaicontract.sweep.Remains;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.RunNaming;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.users.TestUserPool;
import io.kimaicontract.verdict.KnownDeviations;
import io.kimaicontract.walk.Walk;
import io.kimaicontract.web.Customizations;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TargetConnection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A run on a target that let it in: everything that scenarios need, before the first of them.
 *
 * @param targetSession the target and the account
 * @param scenarioEnvironment the services that scenarios use
 * @param runCleanup undoes what was made
 * @param customizations what the installation has other than a fresh Kimai
 */
record RunContext(
    TargetSession targetSession,
    ScenarioEnvironment scenarioEnvironment,
    RunCleanup runCleanup,
    Customizations customizations)
    implements AutoCloseable {

  /**
   * Opens a run on the target by the plan.
   *
   * @param observer is shown every exchange of the scenarios
   * @throws TargetUnusable when the target cannot be tested; it says what is left there then
   */
  static RunContext at(TargetConnection given, RunPlan runPlan, Consumer<Exchange> observer) {
    TargetHealth health =
        new TargetHealth(
            given.url(), given.transport(), given.target().limits().patience(), Pause.real());
    TargetConnection targetConnection = TransportChain.ofTarget(given, health);
    boolean writesAllowed = targetConnection.target().writesAllowed();
    RunNames names = new RunNames(RunNaming.newRun(), targetConnection.redactor());
    TargetSession targetSession = new TargetProbe(targetConnection).authenticate();
    KimaiVersion kimaiVersion = targetSession.kimaiVersion();
    Customizations customizations = targetSession.customizations();
    TestUserPool first = new TestUserPool(targetSession, names.runId(), customizations);
    EndCheck end = new EndCheck(targetSession, names.runId());
    Function<List<CleanupResult>, Remains> check =
        results -> writesAllowed ? end.after(results) : Remains.none();
    Contract contract = contract(runPlan, targetSession, first, check);
    AnswerCheck answerCheck =
        new AnswerCheck(contract, customizations::holds, releases(contract, kimaiVersion));
    Effects effects = Effects.of(kimaiVersion);
    health.arm(effects::harmlessTwice, paths -> TargetSession.ask(given, paths));
    Consumer<Exchange> words = words(targetConnection, contract);
    Transport transport =
        TransportChain.ofRun(
            targetConnection,
            targetSession.session(),
            effects,
            observer.andThen(answerCheck::learn).andThen(words));
    WorkerContexts workerContexts =
        new WorkerContexts(first, contract, transport, names, targetSession);
    ScenarioEnvironment scenarioEnvironment =
        new ScenarioEnvironment(
            transport,
            workerContexts,
            answerCheck,
            KnownDeviations.at(runPlan.clock(), runPlan.ledger(), kimaiVersion),
            writesAllowed,
            effects,
            new Permissions(
                kimaiVersion, customizations, new RecordsOfSusan(transport, workerContexts)),
            new InputSelection(contract, runPlan.inputs()),
            workerContexts.settings(),
            names,
            targetSession.clock().clock(),
            new ConcurrentHashMap<>(),
            new CopyOnWriteArrayList<>(),
            new ScenarioScheduler(),
            health,
            new KeptResources(runPlan.conduct().keep()),
            new Walk(targetConnection.target().reading()),
            first.runCapabilities().createsRecords());
    return new RunContext(
        targetSession,
        scenarioEnvironment,
        new RunCleanup(scenarioEnvironment, workerContexts, check),
        customizations);
  }

  Contract contract() {
    return scenarioEnvironment.contract().contract();
  }

  /** Writes how to send calls of the run again. */
  Reproduction reproduction(TargetConnection given, Creations creations) {
    return new Reproduction(
        given.url(),
        creations,
        new Marks(
            scenarioEnvironment.names().runId(),
            String.valueOf(scenarioEnvironment.names().place())),
        new Masking(given.redactor()));
  }

  /** One account alone cannot be in several scenarios at once: they would stop its timesheets. */
  int threads(int wanted) {
    return targetSession.account().role() == Role.SUPER_ADMIN ? wanted : 1;
  }

  @Override
  public void close() {
    runCleanup.close();
  }

  /** Learns what answers hold, where reports must not show it. */
  private static Consumer<Exchange> words(TargetConnection targetConnection, Contract contract) {
    if (!targetConnection.target().reading().hidesValues()) {
      return exchange -> {};
    }
    targetConnection.redactor().hideValues();
    return new AnswerWords(
            targetConnection.redactor(),
            Stream.concat(
                Stream.of(contract.original().toString()), FeatureSources.read(List.of()).stream()))
        ::learn;
  }

  /** The releases whose promises the target's own document lost. */
  private static List<Contract> releases(Contract contract, KimaiVersion kimaiVersion) {
    return contract.source().isTargets() && !contract.isCorrected()
        ? ReleaseBaseline.brokenBy(contract, kimaiVersion)
        : List.of();
  }

  private static Contract contract(
      RunPlan runPlan,
      TargetSession targetSession,
      TestUserPool first,
      Function<List<CleanupResult>, Remains> check) {
    try {
      return runPlan
          .locator()
          .locate(
              targetSession.targetConnection().url(), targetSession.kimaiVersion(), first::session)
          .ofVersion(targetSession.kimaiVersion());
    } catch (Error failed) {
      first.cleanUp();
      throw failed;
    } catch (RuntimeException failed) {
      String left = check.apply(first.cleanUp()).ending();
      throw left.isEmpty() ? failed : new TargetUnusable(failed.getMessage() + left);
    }
  }
}
