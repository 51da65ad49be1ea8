package io.kimaicontract.steps;

import io.kimaicontract.api.Touched;
import io.kimaicontract.fixture.CreationWatch;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.fixture.GivenAccountGuard;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.ConcurrencyRetry;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.ExchangeObserver;
import io.kimaicontract.http.InterruptionGuard;
import io.kimaicontract.http.LockedTransport;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.WriteGuard;
import io.kimaicontract.http.health.TargetHealth;
import io.kimaicontract.http.health.TroubleGuard;
import io.kimaicontract.verdict.ScenarioJudge;
import io.kimaicontract.web.SessionTransport;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.WebSession;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way of a request to the target: every link that it passes, the innermost first. A scenario's
 * chain ends in the one of the run.
 */
public final class TransportChain {
  private TransportChain() {}

  /**
   * What every request of a run passes, also those of web sessions, test users and the clean-up.
   * Next to the network, so that nothing above sees trouble of the target, or another sending.
   */
  public static TargetConnection ofTarget(TargetConnection targetConnection, TargetHealth health) {
    return targetConnection.over(new TroubleGuard(targetConnection.transport(), health));
  }

  /** What all requests of scenarios and of shared fixtures pass. */
  public static Transport ofRun(
      TargetConnection targetConnection,
      Optional<WebSession> session,
      Effects effects,
      Consumer<Exchange> observer) {
    // The network, or a reference in memory, behind the guard of its health.
    Transport network = targetConnection.transport();
    // Below the guard of writes, which must also see what a session sends.
    Transport chain =
        session.<Transport>map(pages -> new SessionTransport(network, pages)).orElse(network);
    // Next to the network, so that nothing above can send a write past it.
    if (!targetConnection.target().writesAllowed()) {
      chain = new WriteGuard(chain, effects::reads);
    }
    // Above the guard, as a refused write is no exchange. Below the retry, to see both its
    // attempts.
    return new ExchangeObserver(chain, observer);
  }

  /**
   * What the requests of one scenario pass.
   *
   * @param goOn throws when the run was interrupted and the scenario has not begun to clean up
   */
  static Transport ofScenario(
      ScenarioEnvironment scenarioEnvironment,
      ScenarioJudge scenarioJudge,
      WorkerContext workerContext,
      UndoStack undos,
      Touched touched,
      Runnable goOn) {
    ScenarioScheduler scheduler = scenarioEnvironment.scenarioScheduler();
    Effects effects = scenarioEnvironment.effects();
    // Inside the locks, because a run can be interrupted while a request waits for one.
    Transport guarded = new InterruptionGuard(scenarioEnvironment.transport(), goOn);
    // A request shares the target with those of other scenarios, until its answer is in doubt: then
    // it is sent once more while no other is under way. Below the judge, who must not see an error
    // that only another scenario's request caused.
    Transport retried =
        new ConcurrencyRetry(
            new LockedTransport(guarded, scheduler.shared()),
            new LockedTransport(guarded, scheduler.exclusive()),
            effects::reads,
            scheduler::crowded,
            (first, second) ->
                scenarioJudge.observe(
                    scenarioJudge.operation(first.request()) + " beside other requests",
                    first.status() + ", and " + second.status() + " when asked again"));
    // Holds what the scenario is answered to the contract, requests of fixtures included.
    Transport judged = new ExchangeObserver(retried, scenarioJudge::received);
    // Above the others, as it also has to see a request that ended without an answer; nothing above
    // sends a request a second time.
    Transport watched = new CreationWatch(judged, effects, undos, workerContext.deletionPolicy());
    // What a scenario needs no more is for others, as long as it is what it was.
    Transport noted =
        request -> {
          touched.sent(request, effects.changesTheCaller(request));
          Exchange exchange = watched.send(request);
          touched.answered(exchange);
          return exchange;
        };
    return new GivenAccountGuard(noted, effects, workerContext.testUserPool()::isGiven);
  }
}
