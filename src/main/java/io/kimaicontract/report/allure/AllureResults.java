package io.kimaicontract.report.allure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The directory of Allure results, which other tools may share. */
public final class AllureResults {
  private static final Pattern OURS =
      Pattern.compile(
          ".+-(?:result|container)\\.json|.+-attachment(?:\\..*)?|environment\\.properties|categories\\.json");

  private AllureResults() {}

  /**
   * Puts the new results in the place of the former; leaves what is no result, such as a history.
   */
  public static void replace(Path directory, Path results) {
    try {
      Files.createDirectories(directory);
      for (Path former : files(directory)) {
        if (OURS.matcher(former.getFileName().toString()).matches()) {
          Files.delete(former);
        }
      }
      Path history = results.resolve("history");
      if (Files.isDirectory(history)) {
        Files.createDirectories(directory.resolve("history"));
        for (Path trend : files(history)) {
          move(trend, directory.resolve("history"));
        }
      }
      for (Path result : files(results)) {
        move(result, directory);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void move(Path file, Path directory) throws IOException {
    Files.move(file, directory.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
