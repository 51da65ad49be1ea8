package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails while reports are written. */
class ReportFilesTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path directory;

  @Test
  void aBugInAReportIsAFailureOfTheSuite() {
    assertEquals(Optional.empty(), files().write("fine.txt", () -> "text"));
    assertEquals(
        Optional.of("run.har was not written: java.lang.OutOfMemoryError: why"),
        files()
            .write(
                "run.har",
                () -> {
                  throw new OutOfMemoryError("why");
                }));
  }

  @Test
  void aDiskThatIsFullIsNone() {
    Optional<String> failure =
        files()
            .attempt(
                "run.har",
                file -> {
                  throw new UncheckedIOException(new IOException("no space"));
                });
    assertEquals(Optional.empty(), failure);
    assertTrue(said.toString(UTF_8).startsWith("WARNING: "), said.toString(UTF_8));
  }

  private ReportFiles files() {
    return new ReportFiles(directory, new PrintStream(said, true, UTF_8));
  }
}
