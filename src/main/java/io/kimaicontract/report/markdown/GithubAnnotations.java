package io.kimaicontract.report.markdown;

import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the commands by which a GitHub workflow shows findings beside the features. GitHub shows
 * ten errors of a step, so the last of them stands for all others.
 */
public final class GithubAnnotations {
  private static final int MOST = 10;

  private GithubAnnotations() {}

  /** The lines for the log of a workflow. */
  public static List<String> of(Run run) {
    List<Finding> findings = Findings.of(run.scenarios());
    List<String> lines = new ArrayList<>();
    boolean all = findings.size() < MOST;
    findings.stream().limit(all ? findings.size() : MOST - 2).forEach(f -> lines.add(error(f)));
    if (!all) {
      lines.add(
          "::error::" + data((findings.size() - MOST + 2) + " more findings: see index.html"));
    }
    if (run.exit().code() != 0) {
      lines.add("::error::" + data(VerdictLine.of(run) + "; exit code " + VerdictLine.exit(run)));
    } else {
      lines.add("::notice::" + data(VerdictLine.of(run)));
    }
    return List.copyOf(lines);
  }

  private static String error(Finding finding) {
    ScenarioResult first = finding.hits().get(0).scenario();
    int line = first.stepLine() > 0 ? first.stepLine() : first.scenario().line();
    return "::error file="
        + property(first.scenario().uri())
        + ",line="
        + line
        + ",title="
        + property(finding.severity().words() + ": " + first.scenario().title())
        + "::"
        + data(finding.title());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
