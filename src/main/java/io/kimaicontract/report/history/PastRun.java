package io.kimaicontract.report.history;

import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.finding.Severity;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run in brief, as a line of {@code history.jsonl} holds it.
 *
 * @param format names this form of the line
 * @param id the id of the run
 * @param startedAt when it began
 * @param target who was tested: a URL, or the embedded reference
 * @param version the version of that Kimai
 * @param strict whether the ledger was ignored
 * @param narrowed how it was narrowed; empty when it was not
 * @param complete whether every scenario ran, so that what it did not find was not there
 * @param exit its exit code
 * @param ms how long it ran
 * @param scenarios how many scenarios came to what
 * @param findings its new violations, by cause
 * @param known the ids of the entries of the ledger that were seen
 */
public record PastRun(
    String format,
    String id,
    Instant startedAt,
    String target,
    String version,
    boolean strict,
    String narrowed,
    boolean complete,
    int exit,
    double ms,
    Map<String, Integer> scenarios,
    List<PastFinding> findings,
    List<String> known) {

  /** The form that this suite writes and reads. */
  static final String FORMAT = "kimai-contract/history/1";

  private static final int SCENARIOS = 20;

  /**
   * A finding in brief.
   *
   * @param title what was wrong, in one line
   * @param severity how grave it was
   * @param signatures what it is recognised by
   * @param scenarios the first scenarios that showed it
   */
  public record PastFinding(
      String title, Severity severity, Set<String> signatures, List<String> scenarios) {
    static PastFinding of(Finding finding) {
      return new PastFinding(
          finding.title(),
          finding.severity(),
          finding.signatures(),
          Stream.concat(finding.broken().stream(), finding.met().stream())
              .map(ScenarioResult::handle)
              .distinct()
              .limit(SCENARIOS)
              .toList());
    }

    /** Whether the other finding has a cause with it in common. */
    boolean isLike(PastFinding other) {
      return signatures.stream().anyMatch(other.signatures::contains);
    }
  }

  /** The run in brief. */
  public static PastRun of(Run run) {
    Map<String, Integer> scenarios = new LinkedHashMap<>();
    for (ShownOutcome shown : ShownOutcome.values()) {
      scenarios.put(shown.words(), shown.among(run.scenarios()).size());
    }
    return new PastRun(
        FORMAT,
        run.id(),
        run.startedAt(),
        run.target().reference() ? "the embedded reference" : run.target().url(),
        run.target().version(),
        run.strict(),
        run.narrowed(),
        Stream.of(ExitCode.INTERRUPTED, ExitCode.TARGET_UNUSABLE).noneMatch(run::has),
        run.exit().code(),
        run.ms(),
        scenarios,
        Findings.of(run.scenarios()).stream().map(PastFinding::of).toList(),
        run.known().stream().map(RecordedDeviation::id).toList());
  }

  /** Whether both runs asked the same of the same target. */
  boolean isComparable(PastRun other) {
    return target.equals(other.target) && strict == other.strict && narrowed.equals(other.narrowed);
  }

  /** The scenarios of an outcome. */
  public int count(ShownOutcome shown) {
    return scenarios.getOrDefault(shown.words(), 0);
  }
}
