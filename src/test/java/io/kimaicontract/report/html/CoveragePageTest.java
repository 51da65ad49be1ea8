package io.kimaicontract.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.CoverageReport;
import io.kimaicontract.verdict.result.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveragePageTest {
  @TempDir Path directory;

  @Test
  void saysWhatWasReachedWhatWasNotAndWhy() {
    Document page = page(Samples.run());
    page.select("summary, h1, h2, h3, h4, li, p, tr, dl > div").append("LINEBREAK");
    Golden.assertSame("coverage.txt", page.body().text().replaceAll(" *LINEBREAK *", "\n"));
  }

  @Test
  void putsWhatWasMissedFirstAndThenTheShares() {
    RunReport run =
        Samples.run(Samples.conformant(3, "tags '@smoke'").ended(SampleRun.missing("too little")));
    Document page = page(run);
    assertTrue(page.select("header").hasClass("broken"));
    assertEquals(
        List.of("shortfalls", "shares", "unreached", "excepted", "unsent", "operations"),
        page.select("section").eachAttr("id"));
    assertTrue(page.select("header").text().contains("by tags '@smoke'"));
    assertFalse(page(Samples.run()).select("header").hasClass("broken"));
  }

  @Test
  void linksBackAndWhatExists() throws IOException {
    Files.writeString(directory.resolve("run.har"), "{}");
    Files.writeString(directory.resolve("coverage.html"), "");
    assertEquals(
        List.of("index.html", "run.har"), page(Samples.run()).select("nav a").eachAttr("href"));
  }

  @Test
  void marksEachOperation() {
    assertEquals(
        List.of("reached in part", "no success", "not reached"),
        page(Samples.run()).select("details .mark").eachAttr("aria-label"));
  }

  @Test
  void asksTheNetworkForNothingAndEscapes() {
    Document page = page(Samples.run());
    assertTrue(page.select("[src]").isEmpty());
    assertEquals(
        List.of("data:,", "#findings", "index.html"), page.select("[href]").eachAttr("href"));
    assertTrue(page.select("meta[name]").stream().noneMatch(m -> m.tagName().equals("fields")));
    assertTrue(page.text().contains("no plugin registers <meta> fields"));
  }

  private Document page(RunReport report) {
    CoverageReport coverage = CoverageReport.of(report.run(), report.contractCoverage());
    return Jsoup.parse(CoveragePage.of(coverage, directory));
  }
}
