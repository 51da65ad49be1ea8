package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.result.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and README say of every exit code what the enum says. */
class ExitCodesTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]*) \\|");

  @TempDir Path directory;

  @Test
  void theReadmeHasEachWithItsMeaning() throws IOException {
    List<String> rows =
        ROW.matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(row -> row.group(1) + ": " + row.group(2))
            .toList();
    assertThat(
        rows,
        is(
            Arrays.stream(ExitCode.values())
                .map(code -> code.code() + ": " + code.explanation())
                .toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "check",
        "serve",
        "report",
        "sweep",
        "pin",
        "scaffold",
        "compare",
        "accept",
        "prune"
      })
  void everyHelpHasEachWithItsMeaning(String command) {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    assertThat(capturedTerminal.run(command, "--help"), is(0));
    String help = capturedTerminal.out().replaceAll("\\s+", " ");
    for (ExitCode code : ExitCode.values()) {
      assertThat(help, containsString(" " + code.code() + " " + code.explanation()));
    }
  }
}
