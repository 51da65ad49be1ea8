package io.kimaicontract.report;

import io.kimaicontract.report.html.OtherReports;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The directory of the reports. Each file is written aside, and replaces that of the former run
 * when it is complete; one that cannot be written leaves none, as the former could be mistaken for
 * it.
 */
final class ReportFiles {
  private final Path directory;
  private final Path unfinished;
  private final Map<String, Set<String>> failures = new LinkedHashMap<>();
  private volatile boolean closed;

  ReportFiles(Path directory) {
    this.directory = directory;
    this.unfinished =
        directory.resolve(".unfinished-" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** A file of the finished reports. */
  Path path(String name) {
    return directory.resolve(name);
  }

  /** The same file while it is not finished. */
  Path unfinished(String name) {
    return unfinished.resolve(name);
  }

  /**
   * Creates the directory, and leaves what is in it.
   *
   * @throws UsageException when reports cannot be written there
   */
  void prepare() {
    try {
      Files.createDirectories(directory);
      Files.createDirectory(unfinished);
      Files.delete(unfinished);
    } catch (IOException refused) {
      throw new UsageException(
          "cannot write reports to " + directory + " (" + refused + "); choose with --reports");
    }
  }

  /** Makes room for files that are written during the run. */
  void begin() {
    try {
      Files.createDirectories(unfinished);
      if (Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** From now on files are readable to their owner alone. */
  void closeToOthers() {
    closed = true;
  }

  /** Whether the directory has reports of a former run. */
  boolean hasFormer() {
    return OtherReports.names().stream().anyMatch(name -> Files.exists(path(name)));
  }

  /** Writes a file. */
  void write(String name, Supplier<String> text) {
    attempt(
        name,
        file -> {
          try {
            Files.writeString(file, text.get());
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  /** Has a file written, and puts it in the place of the former one. */
  void attempt(String name, Consumer<Path> writing) {
    guard(
        name,
        () -> {
          begin();
          writing.accept(unfinished(name));
          replace(name);
        },
        () -> {
          delete(unfinished(name));
          if (Files.isRegularFile(path(name))) {
            delete(path(name));
          }
        });
  }

  /** Does it, and keeps what it throws as the reason why the file was not written. */
  void guard(String name, Runnable action) {
    guard(name, action, () -> {});
  }

  /** What was not written, one sentence for each reason. */
  List<String> failures() {
    return failures.entrySet().stream()
        .map(
            f ->
                String.join(", ", f.getValue())
                    + (f.getValue().size() == 1 ? " was" : " were")
                    + " not written: "
                    + f.getKey())
        .toList();
  }

  /** Removes what is not finished. */
  void end() {
    delete(unfinished);
  }

  private void guard(String name, Runnable action, Runnable otherwise) {
    try {
      action.run();
    } catch (Throwable failed) {
      failures.computeIfAbsent(reason(failed), reason -> new TreeSet<>()).add(name);
      otherwise.run();
    }
  }

  private void replace(String name) {
    try {
      closeToOthers(unfinished(name));
      Files.move(unfinished(name), path(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** What a real target answered is for its owner alone, where the file system knows owners. */
  private void closeToOthers(Path file) throws IOException {
    if (closed && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static String reason(Throwable failed) {
    Throwable within = failed instanceof UncheckedIOException ? failed.getCause() : null;
    Throwable cause = within == null ? failed : within;
    if (!(cause instanceof IOException)) {
      return cause.toString();
    }
    String reason =
        cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
    return reason == null ? cause.toString() : reason;
  }

  /** A file that cannot be deleted stays; its replacement has failed already, which is told. */
  private static void delete(Path path) {
    try (Stream<Path> below = Files.walk(path)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException kept) {
      // Nothing depends on it.
    }
  }
}
