package io.kimaicontract.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the features promise: their rules, and the shapes of their steps. */
final class Features {
  private static final Path RULES = Path.of("features/rules");
  private static final Path STEPS = Path.of("src/main/java/io/kimaicontract/steps");

  /** Promise 7: what is noted is not judged, so that nothing can fail it. */
  private static final String NOTED = "is noted";

  private final List<String> shapes = found(STEPS, "@Then\\(\"([^\"]+)\"\\)");

  /** The sentences of {@code Rule:} below {@code features/rules}. */
  static Set<String> rules() {
    return new TreeSet<>(found(RULES, "Rule: (.*)"));
  }

  /** The sentences of {@code Rule:} elsewhere, which need no mutant yet. */
  static Set<String> otherRules() {
    Set<String> all = new TreeSet<>(found(RULES.resolveSibling("."), "Rule: (.*)"));
    all.removeAll(rules());
    return all;
  }

  /** The shapes of {@code Then} below {@code features/rules}, without what is only noted. */
  Set<String> promises() {
    return found(RULES, "(?:Then|And) (.*)").stream()
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
