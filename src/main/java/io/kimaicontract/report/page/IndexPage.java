package io.kimaicontract.report.page;

import static io.kimaicontract.report.page.Html.all;
import static io.kimaicontract.report.page.Html.attribute;
import static io.kimaicontract.report.page.Html.tag;
import static io.kimaicontract.report.page.Html.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.report.model.Conclusion;
import io.kimaicontract.report.model.Digest;
import io.kimaicontract.report.model.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The page that opens the reports: one file that asks the network for nothing. */
public final class IndexPage {
  /** The name of the file. */
  public static final String FILE = "index.html";

  private IndexPage() {}

  /** The page for the run, with links to what else is in the directory. */
  public static String of(Run run, Path directory) {
    Digest digest = Digest.of(run);
    Html body =
        tag(
            "body",
            tag("a", Html.style("skip"), attribute("href", "#findings"), text("Skip to findings")),
            VerdictSection.of(run),
            OtherReports.links(directory),
            tag(
                "main",
                attribute("id", "findings"),
                attribute("tabindex", "-1"),
                all(sections(run, digest))),
            tag("footer", "kimai-contract " + run.suite() + ", run " + run.id()));
    return resource("head.html")
            .replace("{style}", resource("index.css"))
            .replace("{title}", text(Conclusion.of(run)).markup())
        + body.markup()
        + "\n</html>\n";
  }

  private static List<Html> sections(Run run, Digest digest) {
    return List.of(
        ViolationsSection.of(digest),
        ViolationsSection.errors(digest),
        OtherSections.leftovers(run),
        LedgerSections.defects(digest),
        LedgerSections.deviations(digest),
        LedgerSections.stale(run),
        OtherSections.unchecked(digest),
        OtherSections.observations(digest),
        OtherSections.reach(run),
        OtherSections.slowest(run),
        FeaturesSection.of(run));
  }

  private static String resource(String name) {
    try (InputStream in = IndexPage.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks /report/" + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
