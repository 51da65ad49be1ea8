package io.kimaicontract.report.history;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the history. */
class HistoryFileTest {
  @TempDir Path directory;

  @Test
  void aRunIsReadAsItWasWritten() {
    HistoryFile file = HistoryFile.at(directory);
    PastRun first = PastRun.of(Samples.run().run());
    PastRun second = PastRun.of(SampleRun.named("2c3d", Samples.run().run()));

    assertThat(file.runs(), empty());
    file.add(first);
    file.add(second);
    file.add(second);

    assertThat(file.runs(), contains(first, second));
  }

  @Test
  void otherLinesAreKept() throws IOException {
    Path place = directory.resolve("ours.jsonl");
    Files.writeString(place, "{\"format\": \"kimai-contract/history/9\"}\nhalf a li");
    HistoryFile file = HistoryFile.at(place);
    file.add(PastRun.of(Samples.run().run()));

    assertThat(file.runs(), hasSize(1));
    assertThat(Files.readString(place), containsString("history/9\"}\nhalf a li\n{\"format\""));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");

    UsageException refused =
        assertThrows(UsageException.class, () -> HistoryFile.at(file.resolve("sub")).prepare());
    assertThat(refused.getMessage(), containsString("choose with --history"));
    assertThat(HistoryFile.at(Path.of("cache")).file(), is(Path.of("cache/history.jsonl")));
  }
}
