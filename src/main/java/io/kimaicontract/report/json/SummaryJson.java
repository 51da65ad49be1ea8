package io.kimaicontract.report.json;

import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.RunSummary;
import io.kimaicontract.verdict.finding.RunSummary.Group;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The summary of a run, as {@code --json} prints it; its JSON Schema is {@code
 * /report/summary.schema.json}.
 */
public final class SummaryJson {
  private static final String FORMAT = "kimai-contract/summary/1";

  private SummaryJson() {}

  /** What is printed. */
  private record Summary(
      String format,
      String verdict,
      Run.Exit exit,
      List<Run.Exit> exits,
      String id,
      Run.Target target,
      String contract,
      Instant startedAt,
      double ms,
      boolean strict,
      String narrowed,
      Map<String, Integer> scenarios,
      List<Found> findings,
      List<Known> known,
      List<Reason> notChecked,
      List<Reason> notApplicable,
      Since changes,
      List<String> failures,
      List<String> leftovers,
      List<String> shortfalls,
      String reports) {}

  private record Found(
      int number,
      String severity,
      String title,
      boolean recent,
      List<String> places,
      List<String> scenarios) {}

  private record Known(String id, boolean defect, String title, int scenarios) {}

  private record Reason(String reason, int scenarios) {}

  private record Since(String run, List<String> added, List<String> mended, List<String> open) {}

  /** The text, indented. */
  public static String write(Run run, Changes changes, Path reports) {
    RunSummary summary = RunSummary.of(run);
    Map<String, Integer> scenarios = new LinkedHashMap<>();
    for (ShownOutcome shown : ShownOutcome.values()) {
      scenarios.put(shown.words(), shown.among(run.scenarios()).size());
    }
    return JsonFile.write(
        new Summary(
            FORMAT,
            VerdictLine.of(run),
            run.exit(),
            run.exits(),
            run.id(),
            run.target(),
            run.contract(),
            run.startedAt(),
            run.ms(),
            run.strict(),
            run.narrowed(),
            scenarios,
            findings(summary.findings(), changes),
            summary.known().stream()
                .map(
                    g ->
                        new Known(
                            g.key().id(), g.key().defect(), g.key().title(), g.scenarios().size()))
                .toList(),
            reasons(summary.unchecked()),
            reasons(summary.notApplicable()),
            new Since(
                changes.before().map(past -> past.id()).orElse(""),
                changes.added(),
                changes.mended(),
                changes.open()),
            run.failures(),
            run.leftovers(),
            run.shortfalls(),
            reports.toString()));
  }

  private static List<Found> findings(List<Finding> findings, Changes changes) {
    List<Found> found = new ArrayList<>();
    for (Finding finding : findings) {
      found.add(
          new Found(
              found.size() + 1,
              finding.severity().words(),
              finding.title(),
              changes.added().contains(finding.title()),
              finding.places(),
              Stream.concat(finding.broken().stream(), finding.met().stream())
                  .map(ScenarioResult::handle)
                  .distinct()
                  .toList()));
    }
    return found;
  }

  private static List<Reason> reasons(List<Group<String>> groups) {
    return groups.stream().map(g -> new Reason(g.key(), g.hits().size())).toList();
  }
}
