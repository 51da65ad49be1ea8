package io.kimaicontract.mutant.engine;

import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.console.FailureText;
import io.kimaicontract.report.model.RunMapper;
import io.kimaicontract.verdict.ScenarioResult;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What a run says of the scenarios that failed. */
public final class Texts {
  private static final URI BASE = URI.create("http://kimai.example");

  private Texts() {}

  public static String of(ScenarioResult failed) {
    return FailureText.of(new RunMapper(BASE, new Redactor()).scenario(failed));
  }

  public static String of(List<ScenarioResult> failed) {
    return failed.stream().map(Texts::of).collect(Collectors.joining("\n"));
  }
}
