package io.kimaicontract.mutant.engine;

import io.kimaicontract.report.console.FailureText;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import java.util.stream.Collectors;

/** What a run says of the scenarios that failed. */
public final class Texts {
  private Texts() {}

  public static String of(ScenarioResult failed) {
    return FailureText.of(failed);
  }

  public static String of(List<ScenarioResult> failed) {
    return failed.stream().map(Texts::of).collect(Collectors.joining("\n"));
  }
}
