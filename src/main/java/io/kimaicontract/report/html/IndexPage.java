package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
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

/** The page that opens the reports: one file that asks the network for nothing. */
public final class IndexPage {
  /** The name of the file. */
  public static final String FILE = "index.html";

  private IndexPage() {}

  /** The page for the run, with links to what else is in the directory. */
  public static String of(Run run, Path directory) {
    return Templates.draw(
        "index",
        new Page(
            VerdictLine.of(run),
            Mark.tone(VerdictLine.tone(run)),
            facts(run),
            OtherReports.linksFrom(FILE, directory),
            run.suite(),
            run.id(),
            new Content(run, RunSummary.of(run))));
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
  record Content(Run run, RunSummary summary) {
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

    ViolationsSection violations() {
      return ViolationsSection.of(summary);
    }

    int errorCount() {
      return summary.errors().size() + run.failures().size();
    }

    List<ScenarioGroup> errors() {
      return ScenarioGroup.of(summary.errors(), e -> e);
    }

    int troubleCount() {
      return summary.troubled().size() + run.trouble().size();
    }

    List<ScenarioGroup> troubled() {
      return ScenarioGroup.of(summary.troubled(), reason -> reason);
    }

    List<String> additions() {
      return run.additions();
    }

    List<String> shortfalls() {
      return run.shortfalls();
    }

    List<LedgerEntry> defects() {
      return LedgerEntry.seen(summary, true);
    }

    List<LedgerEntry> deviations() {
      return LedgerEntry.seen(summary, false);
    }

    List<LedgerEntry> stale() {
      return run.stale().stream().map(LedgerEntry::stale).toList();
    }

    List<ScenarioGroup> unchecked() {
      return ScenarioGroup.of(summary.unchecked(), reason -> reason);
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

    List<FeatureEntry> features() {
      return FeatureEntry.of(run);
    }
  }

  /** An observation, and how many scenarios made it. */
  record Noted(Observation key, String amount) {}
}
