package io.kimaicontract.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPageTest {
  @TempDir Path directory;

  @Test
  void saysEverythingThatWasFound() {
    Golden.assertSame("index.txt", text(page(Samples.run())));
  }

  @Test
  void putsTheVerdictFirst() {
    Document page = page(Samples.run());
    String verdict =
        "SUITE ERROR: the suite itself failed in 1 scenario; 2 new violations in 2 scenarios; 1 thing could not be removed";
    assertEquals(verdict, page.title());
    assertEquals(List.of(verdict), page.select("h1").eachText());
    assertTrue(page.select("header").hasClass("suite-error"));
    assertEquals("violations", page.select("section").get(0).id());
  }

  @Test
  void namesWhatFailedOutsideTheScenarios() {
    Document page =
        page(
            Samples.run(
                Samples.conformant(3, "").ended(SampleRun.failing("a listener failed: <Error>"))));
    assertEquals(List.of("a listener failed: <Error>"), page.select("#errors > p").eachText());
  }

  @Test
  void showsNoSectionThatIsEmpty() {
    Document page = page(Samples.run(Samples.conformant(3, "")));
    assertEquals(List.of("reach", "slowest", "features"), page.select("section").eachAttr("id"));
  }

  @Test
  void linksWhatExists() throws IOException {
    Files.writeString(directory.resolve("run.har"), "{}");
    assertEquals(List.of("run.har"), page(Samples.run()).select("nav a").eachAttr("href"));
  }

  @Test
  void asksTheNetworkForNothing() {
    Document page = page(Samples.run());
    List<String> addresses =
        Stream.of("src", "href")
            .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
            .toList();
    assertEquals(List.of("data:,", "#findings"), addresses);
    assertFalse(page.select("style").html().contains("url("));
    assertFalse(page.html().contains("@import"));
  }

  @Test
  void escapesEverything() {
    Document page = page(Samples.run());
    assertTrue(page.select("timesheets").isEmpty());
    assertTrue(page.text().contains("John lists his <timesheets> & more"));
  }

  @Test
  void canBeUsedByKeyboardAndReadAloud() {
    Document page = page(Samples.run());
    assertEquals("#findings", page.select("body > a").attr("href"));
    assertEquals(1, page.select("main#findings").size());
    assertEquals(page.select("details").size(), page.select("details > summary").size());
    assertTrue(page.select(".mark:not([aria-label])").isEmpty());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertFalse(page.select("html").attr("lang").isEmpty());
  }

  private Document page(RunReport report) {
    return Jsoup.parse(IndexPage.of(report.run(), directory));
  }

  private static String text(Document page) {
    page.select("summary, h1, h2, h3, li, p, tr, dl > div, pre").append("LINEBREAK");
    return page.body().text().replaceAll(" *LINEBREAK *", "\n");
  }
}
