package io.kimaicontract.run.cucumber;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.kimaicontract.target.UsageException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The selection of scenarios to run.
 *
 * @param features the places of features, such as {@code classpath:features}
 * @param tags a tag expression
 * @param name a regular expression found in scenario names
 */
public record Selection(List<String> features, Optional<String> tags, Optional<String> name) {
  private static final Pattern WORD = Pattern.compile("[^\\s()]+");
  private static final Pattern ID = Pattern.compile("\\[[A-Z]{2,4}-\\d{1,4}]");
  private static final Set<String> OPERATORS = Set.of("and", "or", "not");
  private static final String ALL = "classpath:features";

  /** Every feature of the jar, narrowed by tags and names. */
  public static Selection of(Optional<String> tags, Optional<String> name) {
    return new Selection(List.of(ALL), tags, name);
  }

  /** The restriction of the run in words; empty if there is none. */
  public String narrowed() {
    List<String> words = new ArrayList<>();
    tags.ifPresent(t -> words.add("tags '" + t + "'"));
    name.ifPresent(n -> words.add("name '" + n + "'"));
    if (!features.equals(List.of(ALL))) {
      words.add("features " + String.join(" ", features));
    }
    return String.join(" and ", words);
  }

  RuntimeOptionsBuilder options() {
    RuntimeOptionsBuilder builder =
        new RuntimeOptionsBuilder()
            .addGlue(URI.create("classpath:/io/kimaicontract/steps"))
            .setPublishQuiet(true)
            .setNoSummary()
            .setMonochrome();
    features.forEach(f -> builder.addFeature(FeatureWithLines.parse(f)));
    name.ifPresent(n -> builder.addNameFilter(pattern(n)));
    tags.ifPresent(t -> builder.addTagFilter(expression(t)));
    return builder;
  }

  /** An id in its brackets is that id: as a regular expression it would be one of its letters. */
  private static Pattern pattern(String name) {
    return Pattern.compile(ID.matcher(name).matches() ? Pattern.quote(name) : name);
  }

  private static io.cucumber.tagexpressions.Expression expression(String text) {
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> !word.startsWith("@") && !OPERATORS.contains(word))
        .findFirst()
        .ifPresent(
            word -> {
              throw new UsageException(
                  "tag expression '"
                      + text
                      + "': tags begin with @, did you mean '@"
                      + word
                      + "'?");
            });
    try {
      return TagExpressionParser.parse(text);
    } catch (TagExpressionException broken) {
      throw new UsageException(
          "tag expression '"
              + text
              + "' cannot be understood; write it as '@smoke and not @writes'");
    }
  }
}
