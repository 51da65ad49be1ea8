package io.kimaicontract.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the features promise: their rules, and the shapes of their steps. */
final class Features {
  private static final Path ALL = Path.of("features");
  private static final String RULE = "Rule: ";
  private static final Path STEPS = Path.of("src/main/java/io/kimaicontract/steps");

  /** Promise 7: what is noted is not judged, so that nothing can fail it. */
  private static final String NOTED = "is noted";

  private final List<String> shapes = found(STEPS, "@Then\\(\"([^\"]+)\"\\)");

  /** The sentences of {@code Rule:} below {@code features/rules}. */
  static Set<String> rules() {
    return sentences(rule -> rule.startsWith("rules/"));
  }

  /** The rules of every file as {@code rules/tokens: sentence}: one may stand in several files. */
  static Set<String> rulesByFile() {
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

  /** The shapes of {@code Then} in the features, without what is only noted. */
  Set<String> promises() {
    return found(ALL, "(?:Then|And) (.*)").stream()
        .map(this::shape)
        .filter(shape -> !shape.isEmpty() && !shape.contains(NOTED))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The shape of a step, as its {@code Then} writes it; empty when it is of no {@code Then}. */
  String shape(String step) {
    String text = step.replaceFirst("^(Then|And) ", "");
    return shapes.stream().filter(s -> pattern(s).matcher(text).matches()).findFirst().orElse("");
  }

  private static Pattern pattern(String shape) {
    String words =
        Stream.of(shape.split("\\{[a-z]+}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.+)"));
    return Pattern.compile(words.replace("(.+)", "(?:\\d+ [A-Z][A-Za-z ]*[a-z]|\\S+|\".*\")"));
  }

  private static List<String> found(Path directory, String line) {
    Pattern pattern = Pattern.compile(line);
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(Features::lines)
          .map(text -> pattern.matcher(text.strip()))
          .filter(Matcher::matches)
          .map(m -> m.group(1))
          .distinct()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
