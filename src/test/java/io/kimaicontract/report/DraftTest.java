package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.model.RunMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails while reports are written. */
class DraftTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path directory;

  @Test
  void aBugInAReportIsAFailureOfTheSuite() {
    Draft draft =
        new Draft(
            new RunMapper(Samples.BASE, Samples.redactor()),
            Samples.run(Samples.conformant(1, "")));
    assertEquals(0, draft.run().exit().code());

    draft.add(files().write("fine.txt", () -> "text"));
    assertEquals(0, draft.run().exit().code());

    draft.add(
        files()
            .write(
                "run.har",
                () -> {
                  throw new OutOfMemoryError(Samples.TOKEN);
                }));
    assertEquals(7, draft.run().exit().code());
    assertEquals(7, draft.run().exits().get(0).code());
    assertEquals(
        List.of("run.har was not written: java.lang.OutOfMemoryError: ***"),
        draft.run().failures());
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
