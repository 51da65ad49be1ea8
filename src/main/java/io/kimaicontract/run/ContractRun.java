package io.kimaicontract.run;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.coverage.Coverage;
import io.kimaicontract.coverage.Opportunities;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Ending;
import io.kimaicontract.verdict.Reach;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioRef;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
   * Whatever happens after the first scenario has begun, there is a report of what was seen.
   *
   * @throws TargetUnusable when the target cannot be tested
   * @throws io.kimaicontract.target.BadInput when the selection or the contract cannot be used
   */
  public RunReport run(Audience audience) {
    Instant start = clock.instant();
    ScenarioRun scenarios = new ScenarioRun(script.selection());
    SuiteFailures failures = new SuiteFailures();
    try (Opening opening = Opening.at(place, script, audience.exchanges())) {
      Witness witness = witness(opening, audience.listener(), failures);
      List<ScenarioResult> results = perform(scenarios, opening, witness, audience, failures);
      RunReport report = report(opening, results, witness.lost(), failures, start);
      audience.listener().done(report);
      return report;
    }
  }

  /**
   * Runs it likewise, for what becomes of the scenarios alone.
   *
   * @throws TargetUnusable when the target cannot be tested, or goes away during the run
   */
  public List<ScenarioResult> results() {
    Audience nobody = Audience.of(new RunListener() {});
    ScenarioRun scenarios = new ScenarioRun(script.selection());
    SuiteFailures failures = new SuiteFailures();
    try (Opening opening = Opening.at(place, script, nobody.exchanges())) {
      Witness witness = witness(opening, nobody.listener(), failures);
      List<ScenarioResult> results = perform(scenarios, opening, witness, nobody, failures);
      if (!witness.lost().isEmpty()) {
        throw new TargetUnusable(witness.lost());
      }
      if (!failures.sentences().isEmpty()) {
        throw new IllegalStateException(String.join("; ", failures.sentences()));
      }
      return results;
    }
  }

  private static Witness witness(Opening opening, RunListener listener, SuiteFailures failures) {
    return new Witness(opening.suite().evidence(), opening.customizations(), listener, failures);
  }

  private List<ScenarioResult> perform(
      ScenarioRun scenarios,
      Opening opening,
      Witness witness,
      Audience audience,
      SuiteFailures failures) {
    List<ScenarioRef> plan = scenarios.plan();
    failures.guard(
        "a report failed at the start",
        () -> {
          audience.plan().accept(byFile(plan));
          audience.listener().started(describe(opening), plan.size());
        });
    List<Plugin> plugins = new ArrayList<>(audience.plugins());
    plugins.add(witness);
    failures.guard(
        "the run ended early",
        () ->
            scenarios.run(
                opening.suite(),
                opening.threads(script.threads()),
                audience.pluginNames(),
                plugins,
                failures,
                witness::died,
                opening::interrupt));
    List<ScenarioResult> results = witness.complete(new PlanCheck(plan, opening.isInterrupted()));
    failures.guard("the clean-up failed", opening::undo);
    return results;
  }

  private static Map<String, Integer> byFile(List<ScenarioRef> plan) {
    Map<String, Integer> counts = new TreeMap<>();
    plan.forEach(scenario -> counts.merge(scenario.uri(), 1, Integer::sum));
    return counts;
  }

  private RunReport report(
      Opening opening,
      List<ScenarioResult> results,
      String lost,
      SuiteFailures failures,
      Instant start) {
    Verdict verdict =
        new Verdict(
            results,
            failures.guard(
                "stale deviations were not looked for", () -> stale(opening, results), List.of()),
            opening.leftovers(),
            script.selection().narrowed(),
            script.strict());
    Reach reach =
        failures.guard(
            "the coverage was not measured",
            () ->
                Coverage.of(
                    opening.contract(),
                    results.stream().flatMap(r -> r.exchanges().stream()).toList()),
            new Reach(List.of()));
    return new RunReport(
        opening.suite().names().runId(),
        place.url(),
        place.reference(),
        opening.admission().version(),
        opening.contract().source(),
        verdict,
        new Ending(opening.isInterrupted(), lost, failures.sentences()),
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
