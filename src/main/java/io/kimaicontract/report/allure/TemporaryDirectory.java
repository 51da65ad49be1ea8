package io.kimaicontract.report.allure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory that is deleted, with its content, when it is closed. */
record TemporaryDirectory(Path path) implements AutoCloseable {
  TemporaryDirectory() throws IOException {
    this(Files.createTempDirectory("kimai-contract"));
  }

  @Override
  public void close() throws IOException {
    try (var paths = Files.walk(path)) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
