package io.kimaicontract.run;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.coverage.Coverage;
import io.kimaicontract.coverage.Opportunities;
import io.kimaicontract.sweep.Remains;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Reach;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
   * @throws io.kimaicontract.target.BadInput when something given proved useless during the run
   */
  public RunReport run(Audience audience) {
    Instant start = clock.instant();
    Opening opening = Opening.at(place, script, audience.exchanges());
    RunReport report = report(opening, results(opening, audience), start);
    audience.listener().done(report);
    return report;
  }

  /** Runs it likewise, for what becomes of the scenarios alone. */
  public List<ScenarioResult> results() {
    Audience nobody = Audience.of(new RunListener() {});
    return results(Opening.at(place, script, nobody.exchanges()), nobody);
  }

  private List<ScenarioResult> results(Opening opening, Audience audience) {
    Witness witness =
        new Witness(opening.suite().evidence(), opening.customizations(), audience.listener());
    try (opening) {
      perform(opening, witness, audience);
    }
    refuseIfGone(witness, opening.remains());
    witness
        .badInput()
        .ifPresent(
            bad -> {
              throw bad;
            });
    return witness.results();
  }

  private void perform(Opening opening, Witness witness, Audience audience) {
    ScenarioRun scenarios = new ScenarioRun(script.selection());
    Map<String, Integer> plan = scenarios.plan();
    audience.plan().accept(plan);
    int count = plan.values().stream().mapToInt(Integer::intValue).sum();
    audience.listener().started(describe(opening), count);
    List<Plugin> plugins = new ArrayList<>(audience.plugins());
    plugins.add(witness);
    scenarios.run(
        opening.suite(),
        opening.threads(script.threads()),
        audience.pluginNames(),
        plugins.toArray(Plugin[]::new));
  }

  private static void refuseIfGone(Witness witness, Remains remains) {
    witness
        .unreachable()
        .ifPresent(
            gone -> {
              throw new TargetUnusable(
                  "the target went away during the run: " + gone.getMessage() + remains.ending());
            });
  }

  private RunReport report(Opening opening, List<ScenarioResult> results, Instant start) {
    Verdict verdict =
        new Verdict(
            results,
            stale(opening, results),
            opening.remains().leftovers(),
            opening.remains().disabledUsers(),
            script.selection().narrowed(),
            script.strict());
    Reach reach =
        Coverage.of(
            opening.contract(), results.stream().flatMap(r -> r.exchanges().stream()).toList());
    return new RunReport(
        opening.suite().names().runId(),
        place.url(),
        place.reference(),
        opening.admission().version(),
        opening.contract().source(),
        verdict,
        reach,
        script.minimums().stream()
            .flatMap(m -> m.missed(reach, verdict.narrowed()).stream())
            .toList(),
        start,
        Duration.between(start, clock.instant()));
  }

  /** The reference keeps every promise: nothing of the ledger is to be expected there. */
  private List<Deviation> stale(Opening opening, List<ScenarioResult> results) {
    return place.reference()
        ? List.of()
        : new Opportunities(opening.contract(), results).stale(opening.suite().known().entries());
  }

  private String describe(Opening opening) {
    return (place.reference() ? "the embedded reference" : place.url().toString())
        + ", Kimai "
        + opening.admission().version()
        + ", contract from "
        + opening.contract().source().sentence();
  }
}
