package io.kimaicontract.verdict.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finished run as {@code run.json} holds it.
 *
 * @param format names this form of the file
 * @param suite the version of the suite
 * @param id the id that names of created things carry
 * @param target who was tested
 * @param contract where the contract came from, in words
 * @param startedAt when it began
 * @param ms how long it ran
 * @param strict whether the ledger was ignored
 * @param narrowed how it was narrowed by tags or names; empty when it was not
 * @param shard which part of the scenarios it was
 * @param exit what it said to the shell
 * @param exits every exit code that applied, the one that was said first
 * @param lost why the target could no longer be reached; empty when it could
 * @param trouble what was seen of trouble of the target that passed, one sentence each
 * @param failures what failed in the suite itself, outside scenarios, one sentence each
 * @param reach how much of the contract was reached
 * @param shortfalls where it reached less than was asked for, one sentence each
 * @param scenarios every scenario, ordered by file and line
 * @param known the ledger's entries that were seen, defects first
 * @param stale the ledger's entries that had an opportunity and were not seen
 * @param leftovers what could not be removed, one sentence each
 * @param disabledUsers the names of users whom the run made and could only disable
 * @param additions what the document of a release that is newer than all known ones adds, one line
 *     each
 * @param notes what else a reader should know of the run, one sentence each
 */
public record Run(
    String format,
    String suite,
    String id,
    Target target,
    String contract,
    Instant startedAt,
    double ms,
    boolean strict,
    String narrowed,
    Shard shard,
    Exit exit,
    List<Exit> exits,
    String lost,
    List<String> trouble,
    List<String> failures,
    CoverageSummary reach,
    List<String> shortfalls,
    List<ScenarioResult> scenarios,
    List<RecordedDeviation> known,
    List<RecordedDeviation> stale,
    List<String> leftovers,
    List<String> disabledUsers,
    List<String> additions,
    List<String> notes) {

  /** The form that this suite writes and reads. */
  public static final String FORMAT = "kimai-contract/run/4";

  /** Who was tested. */
  public record Target(String url, boolean reference, String version) {
    /** The target in one line. */
    public String sentence() {
      return reference
          ? "the embedded reference, as Kimai " + version + ", at " + url
          : "Kimai " + version + " at " + url;
    }
  }

  /** An exit code and its meaning. */
  public record Exit(int code, String meaning) {
    /** The exit of the code. */
    public static Exit of(ExitCode code) {
      return new Exit(code.code(), code.meaning());
    }

    /** The code and its meaning in one line. */
    public String sentence() {
      return code + ": " + meaning;
    }
  }

  /** The same run, in which this failed in the suite itself, too. */
  public Run failed(String failure) {
    Set<ExitCode> applying = EnumSet.of(ExitCode.SUITE_FAILED);
    Arrays.stream(ExitCode.values()).filter(this::has).forEach(applying::add);
    List<Exit> ranked = ExitCode.ranked(applying).stream().map(Exit::of).toList();
    return new Run(
        format,
        suite,
        id,
        target,
        contract,
        startedAt,
        ms,
        strict,
        narrowed,
        shard,
        ranked.get(0),
        ranked,
        lost,
        trouble,
        Stream.concat(failures.stream(), Stream.of(failure)).toList(),
        reach,
        shortfalls,
        scenarios,
        known,
        stale,
        leftovers,
        disabledUsers,
        additions,
        notes);
  }

  /** How many scenarios ran; the others were cut or did not begin when the run ended. */
  @JsonProperty("ran")
  public long ran() {
    return scenarios.stream().filter(s -> !s.isCutShort()).count();
  }

  /** Whether it ended before the first of its scenarios ran. */
  @JsonIgnore
  public boolean endedBeforeItsFirstScenario() {
    return ran() == 0 && !scenarios.isEmpty();
  }

  /** The exit code that says it to a shell. */
  public ExitCode exitCode() {
    return exitCodes().get(0);
  }

  /** Every exit code that applies, the one that is said to a shell first. */
  public List<ExitCode> exitCodes() {
    return exits.stream()
        .flatMap(e -> Arrays.stream(ExitCode.values()).filter(c -> c.code() == e.code()))
        .toList();
  }

  /** Whether the exit code applied, also where another was said to the shell. */
  public boolean has(ExitCode code) {
    return exits.stream().anyMatch(e -> e.code() == code.code());
  }

  /** How many scenarios came to the outcome. */
  public long count(Outcome outcome) {
    return scenarios.stream().filter(s -> s.outcome() == outcome).count();
  }

  /** The scenarios of the outcome. */
  public List<ScenarioResult> with(Outcome outcome) {
    return scenarios.stream().filter(s -> s.outcome() == outcome).toList();
  }
}
