package io.kimaicontract.mutant.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the features. */
public final class Features {
  private static final Path ALL = Path.of("features");
  private static final String RULE = "Rule: ";

  private Features() {}

  /** The sentences of {@code Rule:} below {@code features/rules}. */
  public static Set<String> rules() {
    return sentences(rule -> rule.startsWith("rules/"));
  }

  /** The rules of every file as {@code rules/tokens: sentence}: one may stand in several files. */
  public static Set<String> rulesByFile() {
    try (Stream<Path> files = Files.walk(ALL)) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .flatMap(
              file ->
                  lines(file)
                      .map(String::strip)
                      .filter(line -> line.startsWith(RULE))
                      .map(line -> name(file) + ": " + line.substring(RULE.length())))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    return ALL.relativize(file).toString().replace(".feature", "");
  }

  private static Set<String> sentences(Predicate<String> such) {
    return rulesByFile().stream()
        .filter(such)
        .map(rule -> rule.substring(rule.indexOf(": ") + 2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
