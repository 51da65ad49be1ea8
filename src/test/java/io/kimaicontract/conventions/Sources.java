package io.kimaicontract.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of the project. */
final class Sources {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  private Sources() {}

  /**
   * A source file.
   *
   * @param name the path below {@code io/kimaicontract}
   * @param text what stands in it
   */
  record Source(String name, String text) {
    String directory() {
      return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    boolean isPackageInfo() {
      return name.endsWith("package-info.java");
    }
  }

  static List<Source> main() {
    return below(MAIN);
  }

  static List<Source> test() {
    return below(TEST);
  }

  private static List<Source> below(Path directory) {
    Path root = directory.resolve("io/kimaicontract");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .map(f -> new Source(root.relativize(f).toString(), FeatureFiles.read(f)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
