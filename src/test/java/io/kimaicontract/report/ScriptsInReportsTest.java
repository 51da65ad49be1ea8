package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kimaicontract.browser.Chromium;
import io.kimaicontract.browser.Tab;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.input.InputScope;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.RunLauncher;
import io.kimaicontract.run.RunOptions;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.LedgerFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A target answers scripts wherever it can; in a browser no page of the run lets one run, nor
 * anything else of a target become part of the page.
 */
class ScriptsInReportsTest {
  private static final String SHOWN =
      "document.body.textContent.includes('" + Scripting.MARKER + "')";
  private static final String FOREIGN =
      "document.querySelectorAll(\"[onerror], [onload], iframe, img[src='x'],"
          + " a[href^='javascript:'], body style\").length";
  private static final String ALLURE_TESTS =
      """
      Object.entries(reportData)
        .filter(([name, data]) => name.startsWith('data/test-cases/'))
        .map(([name, data]) => JSON.parse(new TextDecoder().decode(
            Uint8Array.from(atob(data), c => c.charCodeAt(0)))))
        .filter(test => test.status !== 'passed')
        .map(test => test.uid)
      """;
  private static final String TOOLTIPS =
      """
      document.querySelectorAll('[data-tooltip]').forEach(
        e => e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))
      """;

  @TempDir static Path directory;
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void run() throws IOException {
    assumeTrue(
        Chromium.isInstalled(),
        "whether scripts run in the pages was not checked: there is no /usr/bin/chromium here");
    ReferenceOptions options = ReferenceOptions.documented().withTampering(new Scripting());
    try (ReferenceKimai kimai = ReferenceKimai.start(options)) {
      var susan = kimai.superAdministrator();
      run(kimai.url(), new Credentials(susan.username(), susan.password(), null, null, null));
    }
    browser = Optional.of(Chromium.start());
  }

  private static void run(URI url, Credentials login) {
    RunOptions options =
        new RunOptions(
            Optional.of(new Target(url, login, true, Duration.ofSeconds(30))),
            Optional.empty(),
            LedgerFiles.NONE,
            Optional.empty(),
            Optional.of("\\[(TS-3[0-5]|TG-0\\d|TM-0[1-3]|TK-0\\d|AU-1\\d)]"),
            false,
            new ReportOptions(directory, true, false, false, false, Optional.empty()),
            2,
            InputScope.USUAL,
            List.of());
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    RunLauncher.run(options, MaskedOutput.over(nowhere, new Redactor()));
  }

  @AfterAll
  static void close() throws IOException {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "coverage.html"})
  void pagesOfOurOwn(String page) {
    Tab tab = open(page);
    tab.value("document.querySelectorAll('details').forEach(d => { d.open = true })");

    assertThat(tab.value(SHOWN).asBoolean(), is(page.equals("index.html")));
    assertInert(tab);
  }

  @Test
  void cucumbersPage() {
    Tab tab = open("cucumber.html");
    tab.until("document.querySelectorAll('[aria-expanded]').length > 0");
    tab.value("document.querySelectorAll('[aria-expanded=false]').forEach(e => e.click())");
    tab.until(SHOWN);

    assertInert(tab);
  }

  @Test
  void alluresTests() {
    Tab tab = open("allure.html");
    tab.until("document.querySelectorAll('.widget').length > 0");
    int shown = 0;
    for (var test : tab.value(ALLURE_TESTS)) {
      String uid = test.asString();
      tab.value("location.hash = '#testresult/" + uid + "'");
      shown(tab, "document.querySelector(\".tabs a[href*='" + uid + "']\") !== null");
      tab.value(
          "document.querySelectorAll('.status-details__trace-toggle, .step__title_hasContent,"
              + " .attachment-row').forEach(e => e.click())");
      shown(
          tab,
          "document.querySelectorAll('.attachment__text').length >="
              + " document.querySelectorAll('.attachment-row').length");
      tab.value(TOOLTIPS);
      shown += tab.value(SHOWN).asBoolean() ? 1 : 0;
      assertInert(tab);
    }
    assertThat("tests whose scripts were shown", shown, greaterThan(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "categories", "suites", "timeline", "graph"})
  void alluresLists(String list) {
    Tab tab = open("allure.html");
    tab.until("document.querySelectorAll('.widget').length > 0");
    tab.value("location.hash = '#" + list + "'");
    tab.until("document.querySelectorAll('.widget, .tree, .timeline, .chart').length > 0");
    for (int level = 0; level < 3; level++) {
      tab.value(
          "document.querySelectorAll('.node:not(.node__expanded) > .node__title')"
              + ".forEach(e => e.click())");
    }
    tab.value(TOOLTIPS);

    assertInert(tab);
  }

  /** Should markup get in all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"index.html", "coverage.html", "allure.html"})
  void policiesRefuseScripts(String page) {
    Tab tab = open(page);
    for (String markup :
        List.of(
            "<svg onload=\\\"console.log(1)\\\"></svg>",
            "<iframe srcdoc=\\\"<script>console.log(2)</script>\\\"></iframe>",
            "<img src=\\\"http://127.0.0.1:9/3\\\">")) {
      tab.value("document.body.insertAdjacentHTML('beforeend', \"" + markup + "\")");
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> tab.complaints().size() >= 3);

    assertThat(tab.complaints(), everyItem(containsString("Content Security Policy")));
    assertThat(tab.console(), empty());
  }

  private static Tab open(String page) {
    return browser.orElseThrow().open(directory.resolve(page).toUri());
  }

  /** Waits for the condition, unless the page did what it must not do. */
  private static void shown(Tab tab, String condition) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                tab.value(condition).asBoolean(false)
                    || !tab.console().isEmpty()
                    || !tab.complaints().isEmpty());
    assertInert(tab);
  }

  private static void assertInert(Tab tab) {
    assertThat("scripts that ran", tab.console(), empty());
    assertThat("what the browser did not let happen", tab.complaints(), empty());
    assertThat("elements of a target's", tab.value(FOREIGN).asInt(), is(0));
    assertThat(tab.requests(), everyItem(anyOf(startsWith("file:"), startsWith("data:"))));
  }
}
