package io.kimaicontract.report.html;

import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunSummary;
import io.kimaicontract.report.model.VerdictLine;
import java.nio.file.Path;
import java.util.List;

/** The page that opens the reports: one file that asks the network for nothing. */
public final class IndexPage {
  /** The name of the file. */
  public static final String FILE = "index.html";

  private IndexPage() {}

  /** The page for the run, with links to what else is in the directory. */
  public static String of(Run run, Path directory) {
    return PageLayout.of(
        VerdictLine.of(run),
        VerdictSection.of(run),
        OtherReports.links(directory),
        sections(run, RunSummary.of(run)),
        PageLayout.made(run.suite(), run.id()));
  }

  private static List<Html> sections(Run run, RunSummary runSummary) {
    return List.of(
        ViolationsSection.of(runSummary),
        ViolationsSection.errors(runSummary, run.failures()),
        CoverageSections.shortfalls(run.shortfalls()),
        OtherSections.leftovers(run),
        OtherSections.disabledUsers(run),
        LedgerSections.defects(runSummary),
        LedgerSections.deviations(runSummary),
        LedgerSections.stale(run),
        OtherSections.unchecked(runSummary),
        OtherSections.observations(runSummary),
        CoverageSections.summary(run.reach()),
        OtherSections.slowest(run),
        FeaturesSection.of(run));
  }
}
