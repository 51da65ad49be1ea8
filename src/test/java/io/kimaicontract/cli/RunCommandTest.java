package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.input.InputScope;
import io.kimaicontract.report.ReportOptions;
import io.kimaicontract.run.RunOptions;
import io.kimaicontract.verdict.LedgerFiles;
import io.kimaicontract.verdict.result.CoverageMetric;
import io.kimaicontract.verdict.result.CoverageThreshold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run is asked to do. */
class RunCommandTest {
  @TempDir Path directory;

  @Test
  void withoutOptionsTheReference() {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run("run"), is(0));
    assertThat(
        capturedTerminal.runs.get(0),
        is(
            new RunOptions(
                Optional.empty(),
                Optional.empty(),
                LedgerFiles.NONE,
                Optional.empty(),
                Optional.empty(),
                false,
                ReportOptions.to(directory.resolve("reports")),
                4,
                InputScope.USUAL,
                List.of())));
  }

  @Test
  void optionsPropertiesVariablesAndFilesTogether() throws IOException {
    Files.writeString(directory.resolve("mine.yaml"), "username: susan\nstrict: true\n");
    Files.writeString(directory.resolve("ledger.yaml"), "");
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    capturedTerminal.environment.put("KIMAI_PASSWORD", "secret-1");
    capturedTerminal.environment.put("PATH", "/bin");
    capturedTerminal.properties.put("kimai.url", "http://h:1");
    capturedTerminal.runner =
        (options, out) -> {
          capturedTerminal.runs.add(options);
          return 4;
        };

    int code =
        capturedTerminal.run(
            "run",
            "--env",
            "mine",
            "--tags",
            "@smoke",
            "--name",
            "stop",
            "--read-only",
            "--deviations",
            "ledger.yaml",
            "--contract",
            "doc.json",
            "--reports",
            "out",
            "--threads",
            "1",
            "--verbose",
            "--expire-command",
            "true",
            "--timeout",
            "3",
            "--min-operations",
            "100%",
            "--min-response-properties",
            "55.5");

    RunOptions run = capturedTerminal.runs.get(0);
    assertThat(code, is(4));
    assertThat(run.target().orElseThrow().credentials().username(), is("susan"));
    assertThat(run.target().orElseThrow().credentials().password(), is("secret-1"));
    assertThat(run.target().orElseThrow().credentials().expireCommand(), is("true"));
    assertThat(run.target().orElseThrow().writesAllowed(), is(false));
    assertThat(run.target().orElseThrow().timeout().toSeconds(), is(3L));
    assertThat(run.strict(), is(true));
    assertThat(run.tags(), is(Optional.of("@smoke")));
    assertThat(run.name(), is(Optional.of("stop")));
    assertThat(run.contract(), is(Optional.of("doc.json")));
    assertThat(
        run.deviations(), is(new LedgerFiles(List.of(directory.resolve("ledger.yaml")), false)));
    assertThat(run.reports().directory(), is(directory.resolve("out")));
    assertThat(run.threads(), is(1));
    assertThat(run.reports().verbose(), is(true));
    assertThat(
        run.coverageThresholds(),
        is(
            List.of(
                new CoverageThreshold("--min-operations", CoverageMetric.OPERATIONS, 100),
                new CoverageThreshold(
                    "--min-response-properties", CoverageMetric.RESPONSE_PROPERTIES, 55.5))));
  }
}
