package io.kimaicontract.report;

import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.CoverageSummary;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run made by hand.
 *
 * @param results what its scenarios came to, in their order
 * @param stale entries of the ledger that were not seen
 * @param narrowed how it was narrowed
 * @param ending how it ended
 */
public record SampleRun(
    List<ScenarioResult> results, List<Deviation> stale, String narrowed, Ending ending) {

  /** A run of these scenarios that ended well. */
  public static SampleRun of(ScenarioResult... results) {
    return new SampleRun(List.of(results), List.of(), "", Ending.REGULAR);
  }

  /** The same run with another end. */
  public SampleRun ended(Ending other) {
    return new SampleRun(results, stale, narrowed, other);
  }

  /** The same run with these stale entries. */
  SampleRun stale(Deviation... entries) {
    return new SampleRun(results, List.of(entries), narrowed, ending);
  }

  /** The same run, narrowed. */
  SampleRun narrowed(String how) {
    return new SampleRun(results, stale, how, ending);
  }

  /** An end at which these could not be removed. */
  public static Ending leaving(String... leftovers) {
    return new Ending(false, "", List.of(), List.of(), List.of(leftovers), List.of());
  }

  /** An end with these failures of the suite. */
  public static Ending failing(String... failures) {
    return new Ending(false, "", List.of(failures), List.of(), List.of(), List.of());
  }

  /** An end at which these minimums were missed. */
  public static Ending missing(String... shortfalls) {
    return new Ending(false, "", List.of(), List.of(shortfalls), List.of(), List.of());
  }

  /** The run with another id. */
  public static Run named(String id, Run run) {
    return new Run(
        run.format(),
        run.suite(),
        id,
        run.target(),
        run.contract(),
        run.startedAt(),
        run.ms(),
        run.strict(),
        run.narrowed(),
        run.exit(),
        run.exits(),
        run.lost(),
        run.trouble(),
        run.failures(),
        run.reach(),
        run.shortfalls(),
        run.scenarios(),
        run.known(),
        run.stale(),
        run.leftovers(),
        run.disabledUsers(),
        run.additions(),
        run.notes());
  }

  /** The report of it, with this coverage. */
  public RunReport report(ContractCoverage coverage) {
    List<Run.Exit> exits = ending.exitCodes(results, coverage).stream().map(Run.Exit::of).toList();
    Set<String> seen =
        results.stream()
            .flatMap(r -> r.known().stream())
            .map(ScenarioResult.Seen::deviation)
            .collect(Collectors.toSet());
    return new RunReport(
        new Run(
            Run.FORMAT,
            "dev",
            "1a2b",
            new Run.Target(Samples.BASE.toString(), true, KimaiVersion.of("2.24").toString()),
            Samples.BASE + "/api/doc.json (the target's own doc.json)",
            Samples.START,
            8123,
            false,
            narrowed,
            exits.get(0),
            exits,
            ending.lost(),
            ending.trouble(),
            ending.failures(),
            CoverageSummary.of(coverage),
            ending.shortfalls(),
            results.stream().sorted(ScenarioResult.IN_ORDER).toList(),
            Stream.of(Samples.NULL_BEGIN, Samples.OFFSET)
                .filter(d -> seen.contains(d.id()))
                .map(Deviation::recorded)
                .toList(),
            stale.stream().map(Deviation::recorded).toList(),
            ending.leftovers(),
            ending.disabledUsers(),
            List.of(),
            List.of()),
        coverage,
        SeenAnswers.none());
  }
}
