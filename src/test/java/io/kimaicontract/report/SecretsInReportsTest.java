package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.input.InputScope;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.report.har.HarReport;
import io.kimaicontract.report.packing.PackedData;
import io.kimaicontract.run.RunLauncher;
import io.kimaicontract.run.RunOptions;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.LedgerFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target quotes every secret that it knows; no file and no line of the run does. */
class SecretsInReportsTest {
  private static final String PASSWORD = "pä\"s/s w&rd<1>'+%2B\\x[:]";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Set<Path> early = new ConcurrentSkipListSet<>();

  @TempDir Path directory;

  @Test
  void noArtefactHoldsASecret() throws IOException {
    Echo echo = new Echo();
    Interceptor watched =
        (call, next) -> {
          early.addAll(files());
          return echo.handle(call, next);
        };
    ReferenceOptions options = ReferenceOptions.documented().withTampering(watched);
    try (ReferenceKimai kimai = ReferenceKimai.start(options)) {
      kimai.state().addUser("root", PASSWORD, "ROLE_SUPER_ADMIN");
      run(kimai.url());
    }
    Map<String, String> artefacts = artefacts();
    artefacts.put("terminal", said.toString(UTF_8));

    assertThat(
        "files that a run that is killed would leave",
        early.stream().map(f -> f.getFileName().toString()).toList(),
        is(List.of(HarReport.FILE)));
    assertThat(echo.secrets(), hasItems(PASSWORD));
    assertThat("tokens, passwords and cookies", echo.secrets().size(), greaterThan(10));
    assertThat(echo.quoted(), greaterThan(50));
    assertThat(
        artefacts.keySet(),
        hasItems(
            "index.html",
            "coverage.html",
            "coverage.json",
            "allure.html",
            "allure.html, unpacked",
            "cucumber.html",
            "junit.xml",
            "run.json",
            "run.har"));
    for (String file : List.of("cucumber.html, unpacked", "junit.xml", "run.har", "run.json")) {
      assertThat("it was quoted", artefacts.get(file), containsString("***"));
    }
    Disclosure disclosure = new Disclosure(echo.secrets());
    artefacts.forEach((name, text) -> assertThat(name, disclosure.in(text), is(List.of())));
  }

  private void run(URI url) {
    Credentials login = new Credentials("root", PASSWORD, null, null, null);
    RunOptions options =
        new RunOptions(
            Optional.of(new Target(url, login, true, Duration.ofSeconds(30))),
            Optional.empty(),
            LedgerFiles.NONE,
            Optional.empty(),
            Optional.of("\\[(TS-3|US-0|US-6|TG-0|AU-1)\\d]"),
            false,
            new ReportOptions(directory, true, false, false, false, Optional.empty()),
            2,
            InputScope.USUAL,
            List.of());
    PrintStream terminal = new PrintStream(said, true, UTF_8);
    RunLauncher.run(options, MaskedOutput.over(terminal, new Redactor()));
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every file, and what the packed pages hold. */
  private Map<String, String> artefacts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files()) {
      texts.put(directory.relativize(file).toString(), Files.readString(file));
    }
    for (String page : List.of("allure.html", "cucumber.html")) {
      String html = texts.getOrDefault(page, "");
      PackedData.in(html).forEach(data -> texts.put(page + ", unpacked", data));
    }
    return texts;
  }
}
