package io.kimaicontract.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were looked at once and must stay; {@code -Dgolden.update} writes them anew. */
public final class Golden {
  private static final Path HOME = Path.of("src/test/resources/golden/report");

  private Golden() {}

  /** Compares the text with the file of that name. */
  public static void assertSame(String name, String actual) {
    Path file = HOME.resolve(name);
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(HOME);
        Files.writeString(file, actual);
      }
      assertEquals(Files.readString(file), actual, file + " (-Dgolden.update writes it anew)");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
