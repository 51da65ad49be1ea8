package io.kimaicontract.cli;

import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The files of the commands that keep a ledger.
 *
 * @param here where relative files lie, and the time
 */
record UpkeepFiles(CommandEnvironment here) {

  Path resolve(Path file) {
    return here.directory().resolve(file);
  }

  /** The day in UTC, by which entries expire. */
  LocalDate today() {
    return LocalDate.now(here.clock().withZone(ZoneOffset.UTC));
  }

  /** Replaces the text of the file, which is made if it is not there. */
  void write(Path file, String option, String text) {
    Path place = resolve(file);
    try {
      Path parent = place.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(place, text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UsageException("'" + file + "' cannot be written: " + failed + "; check " + option);
    }
  }
}
