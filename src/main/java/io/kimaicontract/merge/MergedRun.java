package io.kimaicontract.merge;

import io.kimaicontract.run.ViolationNotes;
import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.CoverageReport;
import io.kimaicontract.verdict.result.CoverageSummary;
import io.kimaicontract.verdict.result.CoverageThreshold;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.Shard;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one run that the shards are parts of. */
public final class MergedRun {
  private final Shards shards;
  private final List<CoverageThreshold> thresholds;
  private final List<Integer> harEntries;

  private MergedRun(Shards shards, List<CoverageThreshold> thresholds, List<Integer> harEntries) {
    this.shards = shards;
    this.thresholds = thresholds;
    this.harEntries = harEntries;
  }

  /**
   * Joins the shards in the directories. Where one is missing, the run failed.
   *
   * @param thresholds how much of the contract they must have reached together
   * @param harEntries how many entries the {@code run.har} in a directory has
   * @throws io.kimaicontract.target.UsageException when a directory holds no run
   * @throws ShardMismatch when they are not different parts of one run
   */
  public static Joined of(
      List<Path> directories,
      List<CoverageThreshold> thresholds,
      Function<Path, Integer> harEntries) {
    Shards shards = Shards.read(directories);
    List<Path> ordered = shards.all().stream().map(ShardReports::directory).toList();
    List<Integer> counts = ordered.stream().map(harEntries).toList();
    return new Joined(new MergedRun(shards, thresholds, counts).report(), ordered);
  }

  /**
   * The joined run.
   *
   * @param report what the shards came to together
   * @param directories those of the shards, ordered by their numbers
   */
  public record Joined(RunReport report, List<Path> directories) {}

  private RunReport report() {
    Run first = shards.first().run();
    ContractCoverage coverage =
        MergedCoverage.of(
            shards.all().stream()
                .flatMap(s -> s.coverage().stream())
                .map(CoverageReport::operations)
                .map(ContractCoverage::new)
                .toList());
    String id = runs().map(Run::id).collect(Collectors.joining("+"));
    SeenAnswers answers =
        MergedAnswers.of(id, shards.all().stream().flatMap(s -> s.answers().stream()).toList());
    String narrowed = narrowed(first);
    List<String> shortfalls =
        thresholds.stream().flatMap(t -> t.missed(coverage, narrowed).stream()).toList();
    List<ScenarioResult> scenarios = scenarios(answers);
    Ending ending =
        new Ending(
            runs().anyMatch(r -> r.has(ExitCode.INTERRUPTED)),
            runs().map(Run::lost).filter(l -> !l.isEmpty()).distinct().collect(joined()),
            failures(scenarios),
            shortfalls,
            all(Run::leftovers),
            all(Run::disabledUsers),
            all(Run::trouble));
    List<Run.Exit> exits =
        ending.exitCodes(scenarios, coverage).stream().map(Run.Exit::of).toList();
    List<RecordedDeviation> known = deviations(Run::known, Set.of());
    Set<String> seen = known.stream().map(RecordedDeviation::id).collect(Collectors.toSet());
    Instant start = runs().map(Run::startedAt).min(Comparator.naturalOrder()).orElseThrow();
    return new RunReport(
        new Run(
            Run.FORMAT,
            first.suite(),
            id,
            first.target(),
            first.contract(),
            start,
            runs()
                .mapToDouble(r -> Duration.between(start, r.startedAt()).toMillis() + r.ms())
                .max()
                .orElseThrow(),
            first.strict(),
            narrowed,
            Shard.WHOLE,
            exits.get(0),
            exits,
            ending.lost(),
            ending.trouble(),
            ending.failures(),
            CoverageSummary.of(coverage),
            shortfalls,
            scenarios,
            known,
            deviations(Run::stale, seen),
            ending.leftovers(),
            ending.disabledUsers(),
            first.additions(),
            notes()),
        coverage,
        answers);
  }

  private Stream<Run> runs() {
    return shards.all().stream().map(ShardReports::run);
  }

  private List<String> all(Function<Run, List<String>> of) {
    return runs().flatMap(r -> of.apply(r).stream()).distinct().toList();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("; ");
  }

  /** Without the part that the first shard is. */
  private static String narrowed(Run run) {
    return run.narrowed().replaceFirst("(?: and )?shard \\d+/\\d+$", "");
  }

  private List<String> failures(List<ScenarioResult> scenarios) {
    List<String> failures = new ArrayList<>(shards.missing());
    shards.all().forEach(s -> s.run().failures().forEach(f -> failures.add(s.words() + ": " + f)));
    int planned = shards.first().run().shard().planned();
    if (shards.missing().isEmpty() && scenarios.size() != planned) {
      failures.add(
          "the shards have " + scenarios.size() + " results, and " + planned + " were planned");
    }
    return failures;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(all(Run::notes));
    notes.add("merged from " + shards.all().size() + " shards");
    return notes;
  }

  private List<ScenarioResult> scenarios(SeenAnswers answers) {
    ViolationNotes readers = new ViolationNotes(answers, Optional.empty());
    List<ScenarioResult> joined = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < shards.all().size(); i++) {
      int offset = before;
      shards.all().get(i).run().scenarios().stream()
          .map(s -> s.withCalls(s.calls().stream().map(c -> moved(c, offset)).toList()))
          .map(MergedRun::withoutReaders)
          .map(readers::added)
          .forEach(joined::add);
      before += harEntries.get(i);
    }
    return joined.stream().sorted(ScenarioResult.IN_ORDER).toList();
  }

  private static RecordedCall moved(RecordedCall call, int offset) {
    return call.entry() < 0
        ? call
        : new RecordedCall(
            call.method(),
            call.path(),
            call.caller(),
            call.status(),
            call.startedAt(),
            call.ms(),
            call.entry() + offset);
  }

  private static ScenarioResult withoutReaders(ScenarioResult result) {
    return result.withViolations(
        result.violations().stream().map(v -> v.without(Line.READERS)).toList());
  }

  private List<RecordedDeviation> deviations(
      Function<Run, List<RecordedDeviation>> of, Set<String> except) {
    Map<String, RecordedDeviation> byId = new TreeMap<>();
    runs()
        .flatMap(r -> of.apply(r).stream())
        .filter(d -> !except.contains(d.id()))
        .forEach(d -> byId.putIfAbsent(d.id(), d));
    return byId.values().stream().sorted(RecordedDeviation.DEFECTS_FIRST).toList();
  }
}
