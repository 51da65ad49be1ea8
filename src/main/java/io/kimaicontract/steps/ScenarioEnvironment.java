package io.kimaicontract.steps;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.InstallationSettings;
import io.kimaicontract.fixture.KeptResources;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.health.TargetHealth;
import io.kimaicontract.input.InputSelection;
import io.kimaicontract.permission.Permissions;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.verdict.KnownDeviations;
import io.kimaicontract.verdict.ScenarioJudge;
import io.kimaicontract.walk.Walk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The services of a run that every scenario uses, and what the scenarios collect for it.
 *
 * @param transport sends to the target
 * @param workerContext the people and shared records of the calling thread
 * @param contract compares answers with the contract
 * @param known the entries of the ledger that apply to the target
 * @param writesAllowed whether scenarios may create and change things
 * @param effects the effect of each operation
 * @param permissions how the roles' permissions decide requests
 * @param inputs the generated inputs that the run sends
 * @param settings how the installation is configured
 * @param names names of created things
 * @param clock the time at the target
 * @param scenarioJudge the evidence of each scenario by the id of its test case
 * @param cleanup the results of removing what scenarios created
 * @param scenarioScheduler the running scenarios
 * @param health judges trouble of the target, and counts attempts at scenarios
 * @param kept what failed scenarios made and is not removed
 * @param walk what the scenarios share that walk the records of the installation
 * @param createsRecords whether the run makes records of its own, by people that it creates
 */
public record ScenarioEnvironment(
    Transport transport,
    Supplier<WorkerContext> workerContext,
    AnswerCheck contract,
    KnownDeviations known,
    boolean writesAllowed,
    Effects effects,
    Permissions permissions,
    InputSelection inputs,
    InstallationSettings settings,
    RunNames names,
    Clock clock,
    Map<String, ScenarioJudge> scenarioJudge,
    List<CleanupResult> cleanup,
    ScenarioScheduler scenarioScheduler,
    TargetHealth health,
    KeptResources kept,
    Walk walk,
    boolean createsRecords) {

  /** The target's version. */
  KimaiVersion kimaiVersion() {
    return known.kimaiVersion();
  }
}
