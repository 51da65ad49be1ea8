package io.kimaicontract.mutant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule of each feature file has a mutant of that file; a sentence may stand in several. */
class RuleCoverageTest {
  private static final Path FEATURES = Path.of("features");
  private static final String RULE = "Rule: ";

  /** Folders whose mutants are still to be written. */
  private static final List<String> OPEN =
      List.of("resources/timesheets/", "resources/teams/", "resources/users/");

  @Test
  void everyRuleOfEveryFileHasAMutant() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(FEATURES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).toList()) {
        String name = FEATURES.relativize(file).toString().replace(".feature", "");
        if (OPEN.stream().noneMatch(name::startsWith)) {
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> line.startsWith(RULE))
              .forEach(line -> rules.add(name + ": " + line.substring(RULE.length())));
        }
      }
    }
    rules.removeAll(
        Catalogue.all().stream()
            .map(m -> m.feature() + ": " + m.rule())
            .collect(Collectors.toSet()));
    assertThat("rules without a mutant", rules, empty());
  }
}
