package io.kimaicontract.run.cucumber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of features, for searching. */
public final class FeatureSources {
  private FeatureSources() {}

  /** Every feature of the jar, and those below the directories that exist. */
  public static List<String> read(List<Path> directories) {
    Selection all = Selection.of(Optional.empty(), Optional.empty());
    List<String> texts = new ArrayList<>(new ScenarioRun(all).texts());
    directories.stream().filter(Files::isDirectory).forEach(d -> texts.addAll(below(d)));
    return texts;
  }

  private static List<String> below(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(f -> f.toString().endsWith(".feature"))
          .map(FeatureSources::text)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
