package io.kimaicontract.report;

import io.kimaicontract.report.html.OtherReports;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The directory of the reports. */
final class ReportFiles {
  private final Path directory;
  private final PrintStream out;

  ReportFiles(Path directory, PrintStream out) {
    this.directory = directory;
    this.out = out;
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  /**
   * Creates the directory and removes the files of an earlier run, which could be mistaken for this
   * run's.
   *
   * @throws UsageException when that fails
   */
  void clear() {
    try {
      Files.createDirectories(directory);
      for (String name : OtherReports.names()) {
        Files.deleteIfExists(path(name));
      }
    } catch (IOException refused) {
      throw new UsageException(
          "cannot write reports to " + directory + " (" + refused + "); choose with --reports");
    }
  }

  /** Writes a file and reports a failure; returns the cause unless it is the disk. */
  Optional<String> write(String name, Supplier<String> text) {
    return attempt(
        name,
        file -> {
          try {
            Files.writeString(file, text.get());
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  /** Runs the writer of a file and handles failures in the same way. */
  Optional<String> attempt(String name, Consumer<Path> writing) {
    try {
      writing.accept(path(name));
      return Optional.empty();
    } catch (UncheckedIOException failed) {
      out.println("WARNING: " + path(name) + " was not written: " + failed);
      return Optional.empty();
    } catch (Throwable failed) {
      return Optional.of(name + " was not written: " + failed);
    }
  }
}
