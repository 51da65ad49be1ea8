package io.kimaicontract.conventions;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Source;
import io.cucumber.messages.types.SourceMediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the feature files of the project. */
final class FeatureFiles {
  private static final GherkinParser PARSER =
      GherkinParser.builder().includePickles(false).includeSource(false).build();

  private FeatureFiles() {}

  /**
   * A feature file.
   *
   * @param name how findings name it
   * @param text what stands in it
   */
  record File(String name, String text) {
    Optional<Feature> feature() {
      return envelopes()
          .flatMap(e -> e.getGherkinDocument().stream())
          .findFirst()
          .flatMap(GherkinDocument::getFeature);
    }

    List<String> parseErrors() {
      return envelopes()
          .flatMap(e -> e.getParseError().stream())
          .map(ParseError::getMessage)
          .toList();
    }

    private Stream<Envelope> envelopes() {
      Source source = new Source(name, text, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN);
      return PARSER.parse(Envelope.of(source));
    }
  }

  static List<File> all() {
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      return files
          .filter(f -> f.toString().endsWith(".feature"))
          .sorted()
          .map(f -> new File(f.toString(), read(f)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Stream<Rule> rules(Feature feature) {
    return feature.getChildren().stream().flatMap(c -> c.getRule().stream());
  }

  /** Every scenario, under a rule or not. */
  static Stream<Scenario> scenarios(Feature feature) {
    return Stream.concat(
        feature.getChildren().stream().flatMap(c -> c.getScenario().stream()),
        rules(feature).flatMap(FeatureFiles::scenarios));
  }

  static Stream<Scenario> scenarios(Rule rule) {
    return rule.getChildren().stream().map(RuleChild::getScenario).flatMap(Optional::stream);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
