package io.kimaicontract.report.page;

import io.kimaicontract.report.model.Conclusion;
import io.kimaicontract.report.model.Digest;
import io.kimaicontract.report.model.Run;
import java.nio.file.Path;
import java.util.List;

/** The page that opens the reports: one file that asks the network for nothing. */
public final class IndexPage {
  /** The name of the file. */
  public static final String FILE = "index.html";

  private IndexPage() {}

  /** The page for the run, with links to what else is in the directory. */
  public static String of(Run run, Path directory) {
    return Sheet.of(
        Conclusion.of(run),
        VerdictSection.of(run),
        OtherReports.links(directory),
        sections(run, Digest.of(run)),
        Sheet.made(run.suite(), run.id()));
  }

  private static List<Html> sections(Run run, Digest digest) {
    return List.of(
        ViolationsSection.of(digest),
        ViolationsSection.errors(digest, run.failures()),
        ReachSections.shortfalls(run.shortfalls()),
        OtherSections.leftovers(run),
        LedgerSections.defects(digest),
        LedgerSections.deviations(digest),
        LedgerSections.stale(run),
        OtherSections.unchecked(digest),
        OtherSections.observations(digest),
        ReachSections.summary(run.reach()),
        OtherSections.slowest(run),
        FeaturesSection.of(run));
  }
}
