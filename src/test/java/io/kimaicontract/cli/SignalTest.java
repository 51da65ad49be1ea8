package io.kimaicontract.cli;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end cleans up, and reports what it saw. */
class SignalTest {
  /** What a process ends with that the signal TERM ended; Ctrl-C sends INT, and makes it 130. */
  private static final int TERMINATED = 143;

  @TempDir Path directory;

  @Test
  void anInterruptedRunReportsWhatItSaw() throws Exception {
    Path reports = Files.createDirectories(directory.resolve("reports"));
    Files.writeString(reports.resolve("index.html"), "of a former run");
    Files.writeString(reports.resolve("notes.txt"), "mine");
    Fork fork = new Fork(directory, List.of(), Map.of());
    Process process = fork.start("run", "--threads", "2");
    await().atMost(Duration.ofMinutes(2)).until(() -> fork.said().contains("\n  . "));
    process.destroy();
    int code = Fork.end(process);

    assertThat(fork.said(), containsString("interrupted: removing what the run created ..."));
    assertThat(fork.said(), containsString("\nINTERRUPTED: "));
    assertThat(fork.said(), containsString("\nexit code 130: interrupted"));
    assertThat(code, is(TERMINATED));
    Run run = RunJson.read(reports);
    String ran = run.ran() + " of " + run.scenarios().size() + " scenarios ran";
    assertThat(run.ran(), is(both(greaterThan(0L)).and(lessThan((long) run.scenarios().size()))));
    assertThat(fork.said(), containsString("\nran       " + ran + "\n"));
    assertThat(Files.readString(reports.resolve("index.html")), containsString(ran));
    assertThat(
        Files.readString(reports.resolve("run.json")), containsString("\"ran\" : " + run.ran()));
    assertThat(Files.readString(reports.resolve("notes.txt")), is("mine"));
    assertThat(run.exit().code(), is(ExitCode.INTERRUPTED.code()));
    assertThat(run.leftovers(), empty());
  }
}
