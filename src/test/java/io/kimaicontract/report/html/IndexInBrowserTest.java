package io.kimaicontract.report.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kimaicontract.browser.Chromium;
import io.kimaicontract.browser.Tab;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.history.Changes;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script of the page does, in a browser: links unfold, and the box filters. */
class IndexInBrowserTest {
  private static final String VISIBLE =
      "[...document.querySelectorAll('.finding')].filter(f => !f.hidden).length";

  @TempDir Path directory;

  @Test
  void linksUnfoldAndTheBoxFilters() throws IOException {
    assumeTrue(Chromium.isInstalled(), "Chromium is not installed");
    List<ScenarioResult> many = new ArrayList<>(List.of(Samples.conformant("TO-1", 1)));
    for (int i = 10; i < 40; i++) {
      many.add(Samples.brokenBy("TS-" + i, "x".repeat(i)));
    }
    Run run = Samples.run(SampleRun.of(many.toArray(ScenarioResult[]::new))).run();
    Path page =
        Files.writeString(
            directory.resolve("index.html"),
            IndexPage.of(run, Changes.none(), Map.of(), directory));
    try (Chromium browser = Chromium.start()) {
      Tab tab = browser.open(URI.create(page.toUri() + "#TS-31"));

      tab.until("document.getElementById('TS-31').closest('details').open");
      assertThat(
          tab.value(
                  "[...document.querySelectorAll('details[open]')].every(d =>"
                      + " d.contains(document.getElementById('TS-31')))")
              .asBoolean(),
          is(true));
      tab.value("location.hash = document.querySelector('#TS-31 a').hash");
      tab.until("document.querySelectorAll('.finding[open]').length === 1");

      assertThat(tab.value(VISIBLE).asInt(), is(30));
      tab.value(
          "const box = document.getElementById('filter'); box.value = 'TS-31'; "
              + "box.dispatchEvent(new Event('input')); 1");
      assertThat(tab.value(VISIBLE).asInt(), is(1));
      assertThat(
          tab.value("document.querySelectorAll('#features li:not([hidden])').length").asInt(),
          is(1));
      assertThat(
          tab.value("document.getElementById('filtered').textContent").asString(), is("2 found"));
      assertThat(tab.complaints(), is(List.of()));
      assertThat(
          tab.requests().stream().filter(r -> !r.startsWith("file:")).toList(), is(List.of()));
    }
  }
}
