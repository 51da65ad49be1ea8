package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The help as users see it. To accept a change, run with {@code -Dgolden.write=true} and read the
 * difference.
 */
class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/help");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kimai-contract",
        "run",
        "check",
        "serve",
        "sweep",
        "pin",
        "scaffold",
        "accept",
        "prune",
        "compare",
        "completion"
      })
  void isAsAgreed(String command) throws IOException {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    int code =
        command.equals("kimai-contract")
            ? capturedTerminal.run("--help")
            : capturedTerminal.run(command, "--help");
    Path golden = GOLDEN.resolve(command + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, capturedTerminal.out());
    }

    assertThat(capturedTerminal.out(), is(Files.readString(golden)));
    assertThat(code, is(0));
  }

  @Test
  void helpIsACommandToo() throws IOException {
    CapturedTerminal whole = new CapturedTerminal(directory);
    CapturedTerminal ofRun = new CapturedTerminal(directory);

    assertThat(whole.run("help"), is(0));
    assertThat(ofRun.run("help", "run"), is(0));
    assertThat(whole.out(), is(Files.readString(GOLDEN.resolve("kimai-contract.txt"))));
    assertThat(ofRun.out(), is(Files.readString(GOLDEN.resolve("run.txt"))));
  }

  @Test
  void withoutACommandTheHelpIsTheComplaint() throws IOException {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run(), is(2));
    assertThat(capturedTerminal.err(), is(Files.readString(GOLDEN.resolve("kimai-contract.txt"))));
  }
}
