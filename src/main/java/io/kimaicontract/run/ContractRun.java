package io.kimaicontract.run;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.access.Admission;
import io.kimaicontract.access.Cast;
import io.kimaicontract.access.Casting;
import io.kimaicontract.access.Doorman;
import io.kimaicontract.access.Role;
import io.kimaicontract.access.Site;
import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.coverage.Coverage;
import io.kimaicontract.coverage.Opportunities;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.WriteGuard;
import io.kimaicontract.steps.Suite;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.KnownDeviations;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One run of the contract at a place: from the doorman to the verdict. */
public final class ContractRun {
  private final Place place;
  private final Script script;
  private final Clock clock = Clock.systemUTC();

  /** A run at the place by the script. */
  public ContractRun(Place place, Script script) {
    this.place = place;
    this.script = script;
  }

  /**
   * Runs the contract, and leaves nothing behind that it can undo, also when it is interrupted.
   *
   * @throws TargetUnusable when the target cannot be tested, or goes away during the run
   */
  public RunReport run(Audience audience) {
    Instant start = clock.instant();
    String runId = RunId.fresh();
    Admission admission =
        new Doorman(new Site(place.url(), place.transport(), place.redaction()))
            .admit(place.credentials());
    Casting casting = casting(runId);
    Cast first = new Cast(admission, casting);
    first
        .outlook()
        .plainUserOnly()
        .ifPresent(
            sentence -> {
              throw new TargetUnusable(sentence);
            });
    Contract contract;
    try {
      contract = script.locator().locate(place.url(), admission.version(), first::session);
    } catch (RuntimeException failed) {
      first.dismiss();
      throw failed;
    }
    AtomicInteger count = new AtomicInteger(1);
    var queue = new java.util.concurrent.ConcurrentLinkedQueue<>(List.of(first));
    Transport guarded =
        place.writesAllowed() ? place.transport() : new WriteGuard(place.transport());
    Transport observed = observed(guarded, audience.exchanges());
    RunNames names = new RunNames(runId);
    Company company =
        new Company(
            () -> {
              Cast waiting = queue.poll();
              return waiting == null
                  ? new Cast(admission, casting.numbered(count.incrementAndGet()))
                  : waiting;
            },
            contract,
            observed,
            names);
    KnownDeviations known = new KnownDeviations(script.ledger(), admission.version());
    Suite suite =
        Suite.of(
            observed,
            company,
            new AnswerCheck(contract),
            known,
            place.writesAllowed(),
            names,
            clock);
    Cleanup cleanup = new Cleanup(suite, company, first);
    Witness witness = new Witness(suite.evidence(), audience.listener());
    ScenarioRun scenarios = new ScenarioRun(script.selection());
    Map<String, Integer> plan = scenarios.plan();
    audience.plan().accept(plan);
    audience
        .listener()
        .started(
            describe(admission, contract),
            plan.values().stream().mapToInt(Integer::intValue).sum());
    try (cleanup) {
      List<Plugin> plugins = new ArrayList<>(audience.plugins());
      plugins.add(witness);
      scenarios.run(
          suite, threads(admission), audience.pluginNames(), plugins.toArray(Plugin[]::new));
    }
    witness
        .unreachable()
        .ifPresent(
            gone -> {
              throw new TargetUnusable("the target went away during the run: " + gone.getMessage());
            });
    List<ScenarioResult> results = witness.results();
    Verdict verdict =
        new Verdict(
            results,
            place.reference()
                ? List.of()
                : new Opportunities(contract, results).stale(known.entries()),
            cleanup.leftovers(),
            script.selection().narrowed(),
            script.strict());
    RunReport report =
        new RunReport(
            runId,
            place.url(),
            place.reference(),
            admission.version(),
            contract.source(),
            verdict,
            Coverage.of(contract, results.stream().flatMap(r -> r.exchanges().stream()).toList()),
            start,
            Duration.between(start, clock.instant()));
    audience.listener().done(report);
    return report;
  }

  private Casting casting(String runId) {
    Casting casting =
        Casting.of(runId, place.writesAllowed(), place.credentials(), place.redaction());
    return place.expirer().map(casting::expiring).orElse(casting);
  }

  /** One account alone cannot be in several scenarios at once: they would stop its timesheets. */
  private int threads(Admission admission) {
    return admission.account().role() == Role.SUPER_ADMIN ? script.threads() : 1;
  }

  private String describe(Admission admission, Contract contract) {
    return (place.reference() ? "the embedded reference" : place.url().toString())
        + ", Kimai "
        + admission.version()
        + ", contract from "
        + contract.source().sentence();
  }

  private static Transport observed(Transport transport, Consumer<Exchange> observer) {
    return request -> {
      Exchange exchange = transport.send(request);
      observer.accept(exchange);
      return exchange;
    };
  }
}
