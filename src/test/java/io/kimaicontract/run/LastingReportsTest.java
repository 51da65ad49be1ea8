package io.kimaicontract.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.FaultyWire;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.input.InputScope;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.report.ReportOptions;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.run.cucumber.ScenarioRun;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.LedgerFiles;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a run, there are reports of what ran, or still those of the run before it. */
class LastingReportsTest {
  private static final String SELECTION = "\\[(?:BG|TG|CU)-\\d+]";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"SILENCE, 60", "HALF, 60", "RESET, 61"})
  void oneFaultOfTheNetwork(FaultyWire.Fault fault, int answer) throws IOException {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented());
        FaultyWire wire = new FaultyWire(reference.url(), fault, answer)) {
      RunLauncher.run(options(Optional.of(target(wire.url(), reference))), output());

      assertThat(wire.hasStruck(), is(true));
      assertThat(told().count(Outcome.CONFORMANT), greaterThan(20L));
    }
    assertThat(told().scenarios().size(), is(planned()));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 101})
  void aLackOfMemory(int at) throws IOException {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      AtomicInteger sent = new AtomicInteger();
      TargetConnection there = ReferenceRun.connection(reference);
      Transport starved =
          request -> {
            if (sent.incrementAndGet() == at) {
              throw new OutOfMemoryError("as a test");
            }
            return there.transport().send(request);
          };
      int code =
          RunLauncher.at(
              ReferenceRun.connection(there, starved, there.target().credentials(), true),
              options(Optional.empty()),
              output());

      assertThat(code, is(ExitCode.SUITE_FAILED.code()));
    }
    assertThat(told().scenarios().size(), is(planned()));
  }

  @Test
  void aTargetThatIsDownLeavesTheReportsOfTheFormerRun() throws IOException {
    Files.writeString(directory.resolve("run.json"), "former");
    Files.writeString(directory.resolve("mine.txt"), "mine");
    URI nobody;
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      nobody = reference.url();
    }
    Credentials credentials = new Credentials(null, null, "geheim-1", null, null);
    Target target = new Target(nobody, credentials, true, Duration.ofSeconds(5));

    assertThrows(
        TargetUnreachable.class, () -> RunLauncher.run(options(Optional.of(target)), output()));
    assertThat(Files.readString(directory.resolve("run.json")), is("former"));
    assertThat(Files.readString(directory.resolve("mine.txt")), is("mine"));
    assertThat(
        said.toString(UTF_8),
        is(
            "no scenario ran: the reports in %s are those of a former run, as it left them%n"
                .formatted(directory)));
  }

  private Run told() {
    Run run = RunJson.read(directory);
    for (String file :
        List.of("index.html", "junit.xml", "coverage.html", "run.har", "allure.html")) {
      assertThat(file, Files.exists(directory.resolve(file)), is(true));
    }
    assertThat(said.toString(UTF_8), containsString("\nexit code " + run.exit().code() + ": "));
    return run;
  }

  private static int planned() {
    return new ScenarioRun(Selection.of(Optional.empty(), Optional.of(SELECTION))).plan().size();
  }

  private RunOptions options(Optional<Target> target) {
    return new RunOptions(
        target,
        Optional.empty(),
        LedgerFiles.NONE,
        Optional.empty(),
        Optional.of(SELECTION),
        false,
        ReportOptions.to(directory),
        2,
        InputScope.USUAL,
        List.of());
  }

  private static Target target(URI url, ReferenceKimai reference) {
    var login = reference.superAdministrator();
    Credentials credentials = new Credentials(login.username(), login.password(), null, null, null);
    return new Target(url, credentials, true, Duration.ofSeconds(2));
  }

  private MaskedOutput output() {
    return MaskedOutput.over(new PrintStream(said, true, UTF_8), new Redactor());
  }
}
