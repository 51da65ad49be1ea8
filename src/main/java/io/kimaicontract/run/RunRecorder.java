package io.kimaicontract.run;

import io.kimaicontract.contract.compat.NewerRelease;
import io.kimaicontract.http.health.TargetHealth;
import io.kimaicontract.http.redaction.PlainText;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.run.cucumber.RerunFilter;
import io.kimaicontract.sweep.Remains;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.CoverageSummary;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.Millis;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.Shard;
import io.kimaicontract.web.TargetConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the end of a run into the model that every report reads. */
final class RunRecorder {
  private final TargetConnection targetConnection;
  private final RunPlan runPlan;
  private final Instant start;
  private final Redactor redactor;

  RunRecorder(TargetConnection targetConnection, RunPlan runPlan, Instant start) {
    this.targetConnection = targetConnection;
    this.runPlan = runPlan;
    this.start = start;
    this.redactor = targetConnection.redactor();
  }

  Run run(
      RunContext runContext,
      Shard shard,
      ContractCoverage contractCoverage,
      SeenAnswers seenAnswers,
      List<ScenarioResult> results,
      List<Deviation> stale,
      TargetHealth health,
      List<String> failures) {
    Remains remains = runContext.runCleanup().remains();
    Ending ending =
        new Ending(
            runContext.runCleanup().isInterrupted(),
            redactor.mask(health.lost()),
            masked(failures),
            shortfalls(contractCoverage),
            masked(remains.leftovers()),
            masked(remains.disabledUsers()),
            masked(health.notes()));
    List<Run.Exit> exits =
        ending.exitCodes(results, contractCoverage).stream().map(Run.Exit::of).toList();
    Optional<NewerRelease> newer =
        NewerRelease.of(runContext.contract(), runContext.targetSession().kimaiVersion());
    ViolationNotes violationNotes =
        new ViolationNotes(seenAnswers, newer.map(NewerRelease::newest));
    Set<String> seen =
        results.stream()
            .flatMap(r -> r.known().stream())
            .map(ScenarioResult.Seen::deviation)
            .collect(Collectors.toSet());
    return new Run(
        Run.FORMAT,
        Optional.ofNullable(Run.class.getPackage().getImplementationVersion()).orElse("dev"),
        runContext.scenarioEnvironment().names().runId(),
        new Run.Target(
            redactor.mask(targetConnection.url().toString()),
            targetConnection.target().reference(),
            runContext.targetSession().kimaiVersion().toString()),
        redactor.mask(runContext.contract().source().sentence()),
        start,
        Millis.of(Duration.between(start, Instant.now())),
        runPlan.strict(),
        runPlan.selection().narrowed(),
        shard,
        exits.get(0),
        exits,
        ending.lost(),
        ending.trouble(),
        ending.failures(),
        CoverageSummary.of(contractCoverage),
        ending.shortfalls(),
        results.stream().map(violationNotes::added).sorted(ScenarioResult.IN_ORDER).toList(),
        recorded(runPlan.ledger().entries().stream().filter(e -> seen.contains(e.id())).toList()),
        recorded(stale),
        ending.leftovers(),
        ending.disabledUsers(),
        newer.map(NewerRelease::additions).orElse(List.of()),
        notes(runContext));
  }

  private List<String> notes(RunContext runContext) {
    List<String> notes =
        new ArrayList<>(runContext.targetSession().clock().sentence().stream().toList());
    runPlan.selection().filters().stream()
        .filter(RerunFilter.class::isInstance)
        .forEach(f -> notes.add("the verdict speaks only of " + f.words()));
    runPlan
        .locator()
        .additions()
        .ifPresent(a -> notes.add("answers may also carry what " + a.file() + " adds"));
    List<String> kept = runContext.scenarioEnvironment().kept().sentences();
    notes.addAll(kept);
    if (!kept.isEmpty()) {
      notes.add(
          "kept with it: the people and shared records of the run; remove all of it with sweep --run-id "
              + runContext.scenarioEnvironment().names().runId());
    }
    targetConnection.target().transport().warning().ifPresent(notes::add);
    return notes;
  }

  private List<String> shortfalls(ContractCoverage contractCoverage) {
    return runPlan.coverageThresholds().stream()
        .flatMap(m -> m.missed(contractCoverage, runPlan.selection().narrowed()).stream())
        .toList();
  }

  private List<String> masked(List<String> texts) {
    return texts.stream().map(redactor::mask).map(PlainText::line).toList();
  }

  private static List<RecordedDeviation> recorded(List<Deviation> entries) {
    return entries.stream()
        .map(Deviation::recorded)
        .sorted(RecordedDeviation.DEFECTS_FIRST)
        .toList();
  }
}
