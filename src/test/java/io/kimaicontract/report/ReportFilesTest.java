package io.kimaicontract.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the files of a former run, and what fails while reports are written. */
class ReportFilesTest {
  @TempDir Path directory;

  private ReportFiles files = new ReportFiles(Path.of("unset"));

  @BeforeEach
  void aFormerRun() throws IOException {
    files = new ReportFiles(directory);
    Files.writeString(directory.resolve("run.json"), "former");
    Files.writeString(directory.resolve("run.har"), "former");
    Files.writeString(directory.resolve("mine.txt"), "mine");
  }

  @Test
  void aFileOfTheFormerRunIsThereUntilTheNewOneIsComplete() throws IOException {
    files.prepare();
    files.begin();
    files.attempt(
        "run.json",
        file -> {
          assertThat(text("run.json"), is("former"));
          write(file, "new");
        });
    files.end();

    assertThat(text("run.json"), is("new"));
    assertThat(text("run.har"), is("former"));
    assertThat(files.failures(), empty());
    assertThat(names(), containsInAnyOrder("run.json", "run.har", "mine.txt"));
  }

  @Test
  void aFileThatCannotBeWrittenDoesNotStayAsTheFormerOne() throws IOException {
    files.attempt("run.har", ReportFilesTest::fullDisk);
    files.write("run.json", () -> "new");
    files.end();

    assertThat(names(), containsInAnyOrder("run.json", "mine.txt"));
  }

  @Test
  void aFullDiskIsOneSentenceForAllFiles() {
    files.attempt("run.har", ReportFilesTest::fullDisk);
    files.attempt("allure.html", ReportFilesTest::fullDisk);

    assertThat(
        files.failures(),
        contains("allure.html, run.har were not written: No space left on device"));
  }

  @Test
  void aBugInAReportIsToldToo() {
    files.write(
        "run.har",
        () -> {
          throw new OutOfMemoryError("why");
        });
    assertThat(
        files.failures(), contains("run.har was not written: java.lang.OutOfMemoryError: why"));
  }

  @Test
  void aDirectoryInTheWayIsNotTouched() throws IOException {
    Path way = Files.createDirectories(directory.resolve("junit.xml"));
    Files.writeString(way.resolve("mine.txt"), "mine");

    files.write("junit.xml", () -> "new");
    files.end();

    assertThat(files.failures().size(), is(1));
    assertThat(Files.readString(way.resolve("mine.txt")), is("mine"));
  }

  @Test
  void reportsThatAreNotFinishedAreRemovedAlone() throws IOException {
    files.begin();
    write(files.unfinished("run.har"), "half");
    files.end();

    assertThat(names(), containsInAnyOrder("run.json", "run.har", "mine.txt"));
    assertThat(text("run.har"), is("former"));
  }

  private static void fullDisk(Path file) {
    throw new UncheckedIOException(new IOException("No space left on device"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  private String text(String name) {
    try {
      return Files.readString(directory.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
