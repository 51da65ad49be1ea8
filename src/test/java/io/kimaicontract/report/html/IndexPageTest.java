package io.kimaicontract.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.history.PastRun;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    assertEquals(List.of("features", "reach", "slowest"), page.select("section").eachAttr("id"));
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
    assertEquals(
        List.of("data:,"), addresses.stream().filter(address -> !address.startsWith("#")).toList());
    assertFalse(page.select("style").html().contains("url("));
    assertFalse(page.html().contains("@import"));
  }

  @Test
  void linksFromScenariosToFindingsAndBackAndToAllure() {
    Run run = Samples.run().run();
    Map<String, String> allure =
        Map.of(
            "features/a.feature:9", "testresult/1a",
            "features/tokens.feature:3", "testresult/2b");
    Document page = Jsoup.parse(IndexPage.of(run, Changes.none(), allure, directory));

    page.select("a[href^=#]")
        .forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
    assertEquals(
        List.of("#F1", "#F2", "allure.html#testresult/1a"),
        page.select("#features li#TS-13 a").eachAttr("href"));
    assertTrue(page.select("#F1 a[href=#TS-13]").hasText());
    assertEquals(1, page.select("a[href^=allure.html]").size(), "none for what conforms");
  }

  @Test
  void foldsEveryFindingAndWhatIsLongBehindIt() {
    List<ScenarioResult> same = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      same.add(Samples.brokenBy("TS-" + i, "status"));
    }
    Document page = page(Samples.run(SampleRun.of(same.toArray(ScenarioResult[]::new))));

    assertTrue(page.select("details[open]").isEmpty());
    assertEquals(10, page.select(".finding ul.scenarios > li").size());
    assertEquals(List.of("and 20 more"), page.select(".finding .more > summary").eachText());
    assertEquals("New violations 1 finding in 30 scenarios", page.select("h2").get(0).text());
  }

  @Test
  void ordersBySeverityAndNumbersThem() {
    Document page = page(Samples.run());
    assertEquals(
        List.of("Broken rules 1", "Schema differences 1"),
        page.select("#violations h3").eachText());
    assertEquals(List.of("broken rule", "schema difference"), page.select(".severity").eachText());
  }

  @Test
  void saysHowManyScenariosWereNotCheckedAndHowManyAreNotApplicable() {
    Document page =
        page(
            Samples.run(
                SampleRun.of(
                    Samples.conformant("TO-1", 1),
                    Samples.unchecked("TO-2", "a user is lacking"),
                    Samples.unchecked("TO-3", "not applicable: since 2.65.0"),
                    Samples.unchecked("TO-4", "not applicable: since 2.66.0"))));
    assertEquals("Not checked 1 scenario, by 1 reason", page.select("#not-checked h2").text());
    assertEquals(
        "Not applicable 2 scenarios, by 2 reasons", page.select("#not-applicable h2").text());
    assertEquals(
        List.of("\u2713 1 conformant", "\u2013 1 not checked", "\u2205 2 not applicable"),
        page.select(".legend li").eachText());
    assertEquals(7, page.select("#marks dt").size());
  }

  @Test
  void everyCellOfATableSaysWhatItIsWhereTheTableStacks() {
    Document page = page(Samples.run());
    assertEquals(page.select("table").size(), page.select("table.stacks").size());
    page.select("table.stacks tbody tr")
        .forEach(
            row ->
                row.select("td:not(:first-child):not(.meter)")
                    .forEach(cell -> assertTrue(cell.hasAttr("data-label"), cell.outerHtml())));
  }

  @Test
  void tellsWhatIsNewAndWhatWasMendedSinceTheLastRun() {
    Run before =
        SampleRun.named("0f0f", Samples.run(SampleRun.of(Samples.brokenBy("TO-1", "one"))).run());
    Run run = Samples.run().run();
    Changes changes = Changes.of(List.of(PastRun.of(before)), run);
    Document page = Jsoup.parse(IndexPage.of(run, changes, Map.of(), directory));

    assertEquals(List.of("New 2", "Mended 1"), page.select("#changes h3").eachText());
    assertEquals(2, page.select(".trend li").size());
    assertEquals(2, page.select(".finding .recent").size());
    assertTrue(page(Samples.run()).select("#changes").isEmpty());
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
    return Jsoup.parse(IndexPage.of(report.run(), Changes.none(), Map.of(), directory));
  }

  private static String text(Document page) {
    page.select("summary, h1, h2, h3, li, p, tr, dl > div, pre").append("LINEBREAK");
    return page.body().text().replaceAll(" *LINEBREAK *", "\n");
  }
}
