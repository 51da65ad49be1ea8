package io.kimaicontract.verdict.result;

import java.util.List;
import java.util.Set;

/** What a command's exit code says; {@code --help} and the README show these sentences. */
public enum ExitCode {
  /** Everything checked conforms, known deviations excepted. */
  CONFORMANT(0, "conformant", ""),
  /** At least one new violation. */
  NEW_VIOLATIONS(1, "new violations", ""),
  /** An option, file or value cannot be used. */
  USAGE(2, "usage or configuration", ""),
  /**
   * Unreachable, not Kimai, or credentials that do not work; also when that begins during a run.
   */
  TARGET_UNUSABLE(
      3,
      "target unusable, or lost during the run",
      "also when its trouble left more than one scenario in a hundred unjudged"),
  /** Something that the run created is still on the target. */
  NOT_CLEANED_UP(4, "something the run created could not be removed", ""),
  /** No check saw anything of the contract. */
  NOTHING_CHECKED(
      5, "nothing was checked", "no scenario selected, none judged, or no operation reached"),
  /** A minimum was missed. */
  REACHED_TOO_LITTLE(6, "less of the contract was reached than was asked for", ""),
  /** A bug or a lack of the suite, never of the target. */
  SUITE_FAILED(
      7,
      "the suite itself failed",
      "an unexpected exception, a scenario error that is not the target's, a scenario without a result"),
  /** Ctrl-C, or a signal to end. */
  INTERRUPTED(130, "interrupted", "");

  /** The first of these that applies to a run is its exit code. */
  private static final List<ExitCode> BY_WEIGHT =
      List.of(
          INTERRUPTED,
          TARGET_UNUSABLE,
          SUITE_FAILED,
          NEW_VIOLATIONS,
          NOTHING_CHECKED,
          NOT_CLEANED_UP,
          REACHED_TOO_LITTLE);

  private final int code;
  private final String meaning;
  private final String cases;

  ExitCode(int code, String meaning, String cases) {
    this.code = code;
    this.meaning = meaning;
    this.cases = cases;
  }

  /** The number for the shell. */
  public int code() {
    return code;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** What it means, and in which cases. */
  public String explanation() {
    return cases.isEmpty() ? meaning : meaning + ": " + cases;
  }

  /** Those that apply to a run, the one to exit with first. */
  public static List<ExitCode> ranked(Set<ExitCode> applying) {
    List<ExitCode> ranked = BY_WEIGHT.stream().filter(applying::contains).toList();
    return ranked.isEmpty() ? List.of(CONFORMANT) : ranked;
  }
}
