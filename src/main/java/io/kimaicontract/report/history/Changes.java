package io.kimaicontract.report.history;

import io.kimaicontract.report.history.PastRun.PastFinding;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed since the last run that asked the same of the same target and came to its end.
 *
 * @param before that run; empty for the first
 * @param added the titles of findings that it did not have
 * @param mended the titles of its findings that are gone, although a scenario that showed them was
 *     judged again; also entries of the ledger that could have been seen and were not
 * @param open the titles of its findings whose scenarios were not judged this time
 * @param trend the runs of this kind, the last one being this, the oldest first
 */
public record Changes(
    Optional<PastRun> before,
    List<String> added,
    List<String> mended,
    List<String> open,
    List<PastRun> trend) {
  private static final int TREND = 20;

  /** No history is known. */
  public static Changes none() {
    return new Changes(Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  /** The changes that the run shows after those of the history. */
  public static Changes of(List<PastRun> history, Run run) {
    PastRun now = PastRun.of(run);
    List<PastRun> earlier =
        history.stream()
            .takeWhile(past -> !past.id().equals(now.id()))
            .filter(now::isComparable)
            .toList();
    List<PastRun> trend = Stream.concat(earlier.stream(), Stream.of(now)).toList();
    List<PastRun> shown = trend.subList(Math.max(0, trend.size() - TREND), trend.size());
    Optional<PastRun> before =
        earlier.stream().filter(PastRun::complete).reduce((older, newer) -> newer);
    if (before.isEmpty()) {
      return new Changes(before, List.of(), List.of(), List.of(), shown);
    }
    PastRun last = before.get();
    Set<String> judged =
        run.scenarios().stream()
            .filter(s -> ShownOutcome.of(s).isJudged())
            .map(ScenarioResult::handle)
            .collect(Collectors.toSet());
    List<PastFinding> gone = unlike(last.findings(), now.findings());
    return new Changes(
        before,
        titles(unlike(now.findings(), last.findings())),
        Stream.concat(
                titles(gone.stream().filter(f -> isJudged(f, judged)).toList()).stream(),
                mendedEntries(last, run))
            .toList(),
        titles(gone.stream().filter(f -> !isJudged(f, judged)).toList()),
        shown);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return added.isEmpty() && mended.isEmpty() && open.isEmpty();
  }

  private static List<PastFinding> unlike(List<PastFinding> these, List<PastFinding> others) {
    return these.stream().filter(f -> others.stream().noneMatch(f::isLike)).toList();
  }

  private static boolean isJudged(PastFinding finding, Set<String> judged) {
    return finding.scenarios().stream().anyMatch(judged::contains);
  }

  private static Stream<String> mendedEntries(PastRun last, Run run) {
    return run.stale().stream()
        .filter(entry -> last.known().contains(entry.id()))
        .map(Changes::entry);
  }

  private static String entry(RecordedDeviation entry) {
    return "known deviation " + entry.id() + ": " + entry.title();
  }

  private static List<String> titles(List<PastFinding> findings) {
    return findings.stream().map(PastFinding::title).toList();
  }
}
