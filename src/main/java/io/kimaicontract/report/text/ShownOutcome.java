package io.kimaicontract.report.text;

import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What reports say of a scenario: its outcome, where one that the target's version or settings do
 * not have is apart from one that could not be checked.
 */
public enum ShownOutcome {
  /** Every promise of it was kept. */
  CONFORMANT,
  /** Only differences that the ledger explains. */
  KNOWN_DEVIATION,
  /** At least one new violation. */
  BROKEN,
  /** Something was lacking. */
  NOT_CHECKED,
  /** It is not about this target. */
  NOT_APPLICABLE,
  /** The target was in trouble. */
  TARGET_TROUBLE,
  /** The suite itself failed. */
  SUITE_ERROR;

  /** Those from which nothing about the target follows. */
  private static final List<ShownOutcome> UNJUDGED =
      List.of(NOT_CHECKED, NOT_APPLICABLE, TARGET_TROUBLE, SUITE_ERROR);

  private static final List<ShownOutcome> RARE = List.of(NOT_APPLICABLE, TARGET_TROUBLE);

  /** That of a scenario. */
  public static ShownOutcome of(ScenarioResult scenario) {
    return switch (scenario.outcome()) {
      case CONFORMANT -> CONFORMANT;
      case KNOWN_DEVIATION -> KNOWN_DEVIATION;
      case BROKEN -> BROKEN;
      case NOT_CHECKED -> scenario.isNotApplicable() ? NOT_APPLICABLE : NOT_CHECKED;
      case TARGET_TROUBLE -> TARGET_TROUBLE;
      case SUITE_ERROR -> SUITE_ERROR;
    };
  }

  /** Those that a summary of the run shows: these two only where there are any. */
  public static List<ShownOutcome> in(Run run) {
    return Arrays.stream(values())
        .filter(shown -> !RARE.contains(shown) || !shown.among(run.scenarios()).isEmpty())
        .toList();
  }

  /** The scenarios that it is said of. */
  public List<ScenarioResult> among(List<ScenarioResult> scenarios) {
    return scenarios.stream().filter(s -> of(s) == this).toList();
  }

  /** Whether a scenario that it is said of was judged. */
  public boolean isJudged() {
    return !UNJUDGED.contains(this);
  }

  /** In one or two words, such as {@code known deviation}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Its name in style sheets, such as {@code known-deviation}. */
  public String tone() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
