package io.kimaicontract.run.cucumber;

import io.cucumber.core.gherkin.Feature;
import io.kimaicontract.steps.tag.Tag;
import io.kimaicontract.target.Suggestion;
import io.kimaicontract.target.UsageException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for misspelt tags in a tag expression: it would select nothing, or everything. */
final class TagNames {
  private static final Pattern TAG = Pattern.compile("@[^\\s()]+");

  private TagNames() {}

  /**
   * Checks the tags of the expression.
   *
   * @throws UsageException naming a tag that no scenario has, and the one that was meant
   */
  static void check(String expression, List<Feature> features) {
    Set<String> known =
        features.stream()
            .flatMap(feature -> feature.getPickles().stream())
            .flatMap(scenario -> scenario.getTags().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    TAG.matcher(expression)
        .results()
        .map(MatchResult::group)
        .filter(tag -> !known.contains(tag) && !Tag.isKnown(tag))
        .findFirst()
        .ifPresent(
            tag -> {
              throw new UsageException(
                  "tag expression '"
                      + expression
                      + "': no scenario has the tag "
                      + tag
                      + Suggestion.sentence(tag, known));
            });
  }
}
