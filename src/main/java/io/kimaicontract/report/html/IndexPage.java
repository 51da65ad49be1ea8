package io.kimaicontract.report.html;

import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.report.text.Timings;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.finding.RunSummary;
import io.kimaicontract.verdict.result.CoverageSummary;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.Observation;
import io.kimaicontract.verdict.result.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page that opens the reports: one file that asks the network for nothing. */
public final class IndexPage {
  /** The name of the file. */
  public static final String FILE = "index.html";

  private IndexPage() {}

  /**
   * The page for the run, with links to what else is in the directory.
   *
   * @param changes what is new since the last run
   * @param allure the fragment of each scenario in Allure's page, by its file and line
   */
  public static String of(Run run, Changes changes, Map<String, String> allure, Path directory) {
    RunSummary summary = RunSummary.of(run);
    return Templates.draw(
        "index",
        new Page(
            VerdictLine.of(run),
            VerdictLine.tone(run).tone(),
            facts(run),
            OtherReports.linksFrom(FILE, directory),
            run.suite(),
            run.id(),
            new Content(run, summary, changes, new ScenarioLinks(run, summary, allure))));
  }

  private static List<Line> facts(Run run) {
    String took = ", " + Formats.duration(run.ms());
    List<Line> facts =
        new ArrayList<>(Page.facts(run.target(), run.contract(), run.startedAt(), took));
    facts.add(new Line("exit code", VerdictLine.exit(run)));
    if (run.strict()) {
      facts.add(new Line("ledger", "ignored (--strict)"));
    }
    VerdictLine.ran(run).ifPresent(ran -> facts.add(new Line("ran", ran)));
    run.notes().forEach(note -> facts.add(new Line("note", note)));
    return facts;
  }

  /** The view of {@code index.mustache}. */
  record Content(Run run, RunSummary summary, Changes history, ScenarioLinks links) {
    List<Mark.Count> outcomes() {
      return Mark.Count.of(run.scenarios());
    }

    List<Line> numbers() {
      Timings times = Timings.of(run);
      long checks = run.scenarios().stream().mapToLong(s -> s.checks().size()).sum();
      return List.of(
          new Line("scenarios", String.valueOf(run.scenarios().size())),
          new Line("checks", String.valueOf(checks)),
          new Line("requests", String.valueOf(times.calls())),
          new Line("median response", Formats.millis(times.median())),
          new Line("95 % within", Formats.millis(times.p95())),
          new Line("slowest", Formats.millis(times.slowest())));
    }

    ChangesSection changes() {
      return new ChangesSection(history);
    }

    FindingsSection findings() {
      return FindingsSection.of(summary, history, links);
    }

    int errorCount() {
      return summary.errors().size() + run.failures().size();
    }

    List<ScenarioGroup> errors() {
      return ScenarioGroup.of(summary.errors(), e -> e, links);
    }

    int troubleCount() {
      return summary.troubled().size() + run.trouble().size();
    }

    List<ScenarioGroup> troubled() {
      return ScenarioGroup.of(summary.troubled(), reason -> reason, links);
    }

    List<String> additions() {
      return run.additions();
    }

    List<String> shortfalls() {
      return run.shortfalls();
    }

    List<LedgerEntry> defects() {
      return LedgerEntry.seen(summary, true, links);
    }

    List<LedgerEntry> deviations() {
      return LedgerEntry.seen(summary, false, links);
    }

    List<LedgerEntry> stale() {
      return run.stale().stream().map(LedgerEntry::stale).toList();
    }

    /** What was not said of scenarios, and why. */
    List<Unsaid> unsaid() {
      return Stream.of(
              new Unsaid(ShownOutcome.NOT_CHECKED, groups(summary.unchecked())),
              new Unsaid(ShownOutcome.NOT_APPLICABLE, groups(summary.notApplicable())))
          .filter(unsaid -> !unsaid.groups().isEmpty())
          .toList();
    }

    private List<ScenarioGroup> groups(List<RunSummary.Group<String>> groups) {
      return ScenarioGroup.of(groups, reason -> reason, links);
    }

    List<Legend> legend() {
      return Legend.all();
    }

    List<Noted> observations() {
      return summary.observations().stream()
          .map(g -> new Noted(g.key(), Formats.of(g.scenarios().size(), "scenario")))
          .toList();
    }

    List<Share> shares() {
      return Share.of(run.reach().shares());
    }

    List<String> failed() {
      CoverageSummary reach = run.reach();
      return reach.unanswered().stream()
          .filter(o -> !reach.unreached().contains(o) && !reach.excepted().contains(o))
          .toList();
    }

    List<SlowOperation> slowest() {
      return SlowOperation.of(run);
    }

    List<FeatureEntry.Folder> features() {
      return FeatureEntry.of(run, links);
    }

    String featureCount() {
      long files = run.scenarios().stream().map(s -> s.scenario().uri()).distinct().count();
      return VerdictLine.totals(run) + ", in " + Formats.of(files, "feature");
    }
  }

  /** Scenarios of which nothing was said, by the reason. */
  record Unsaid(ShownOutcome outcome, List<ScenarioGroup> groups) {
    String title() {
      return outcome == ShownOutcome.NOT_CHECKED ? "Not checked" : "Not applicable";
    }

    String id() {
      return outcome.tone();
    }

    String amount() {
      return Formats.of(ScenarioGroup.count(groups), "scenario")
          + ", by "
          + Formats.of(groups.size(), "reason");
    }
  }

  /** An observation, and how many scenarios made it. */
  record Noted(Observation key, String amount) {}
}
