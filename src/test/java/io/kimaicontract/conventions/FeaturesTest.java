package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The features follow the conventions, and each rule of the lint finds a bad sample. */
class FeaturesTest {
  private static final String GOOD =
      """
      @reads
      Feature: Tags
        What a tag is. Rules G1 to G3.

        Background:
          Given there is a tag

        Rule: A tag has a name

          @smoke
          Scenario: [TG-01] John reads a tag
            When John reads the tag
            Then the answer is 200 OK

          Scenario Outline: [TG-02] John reads <what>
            When John reads the tag
            Then the answer is 200 OK

            Examples: tags
              | what  | why   |
              | a tag | it is |
              | one   | named |
      """;

  @Test
  void everyFeatureKeepsTheConventions() {
    assertThat(FeatureFiles.all(), not(empty()));
    assertThat(GherkinLint.check(FeatureFiles.all()), empty());
  }

  @Test
  void theGoodSampleIsGood() {
    assertThat(lint(GOOD), empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  Background:'                 | '  Backgrund:'              | looks like a keyword",
        "'  Rule: A tag has a name'      | ''                          | stands under no Rule",
        "'  Rule: A tag'                 | '  Rul: A tag'              | cannot be parsed",
        "'  Rule: A tag has a name'      | '  Rule:'                   | the Rule: says nothing",
        "'@smoke'                        | '@smok'                     | unknown tag @smok",
        "'@smoke'                        | '@since-2'                  | unknown tag @since-2",
        "'@reads'                        | '@smoke'                    | neither @reads nor @writes",
        "'[TG-01] '                      | ''                          | has no stable id",
        "'[TG-02]'                       | '[TG-01]'                   | that of sample.feature:11",
        "'[TG-02]'                       | '[RA-13]'                   | is retired: see RA-07",
        "'John reads <what>'             | 'John reads a tag'          | two scenarios have the title",
        "'Examples: tags'                | 'Examples:'                 | have no title",
        "'| named |'                     | '| it is |'                 | have one reason",
        "'    When John'                 | '    Whn John'              | keyword is missing",
        "'Given there'                   | 'Givn there'                | keyword is missing",
        "'John reads a tag'              | 'I read a tag'              | people have names",
        "'John reads the tag'            | 'John reads my tag'         | people have names",
        "'200 OK'                        | '200'                       | the status has no name",
        "'200 OK'                        | '404 Forbidden'             | the status has no name",
      })
  void findsWhatIsWrong(String right, String wrong, String finding) {
    assertThat(lint(GOOD.replace(right, wrong)), hasItem(containsString(finding)));
  }

  @Test
  void findsATypoThatGherkinTakesForADescription() {
    assertThat(
        lint(GOOD.replace("    @smoke\n    Scenario: ", "    Scenaro: ")),
        hasItem(containsString("looks like a keyword: Scenaro: [TG-01]")));
  }

  @Test
  void findsAScenarioWithoutSteps() {
    String sample = GOOD.replaceAll("(?m)^ {6}(When|Then).*$", "");
    assertThat(
        lint(sample),
        contains(
            "sample.feature:11: the scenario has no steps",
            "sample.feature:15: the scenario has no steps"));
  }

  @Test
  void findsAnOutlineWithoutExamples() {
    assertThat(
        lint(GOOD.substring(0, GOOD.indexOf("      Examples:"))),
        contains(containsString("the outline has no Examples:")));
    assertThat(
        lint(GOOD.replaceAll("(?m)^ {8}\\| (a tag|one ).*\n", "")),
        contains(containsString("the Examples: have no row")));
  }

  @Test
  void findsTooManySteps() {
    String and = "      And the answer is 200 OK\n";
    String sample = GOOD.replaceFirst("(200 OK\n)", "$1" + and.repeat(6));
    assertThat(lint(sample), contains(containsString("has 8 steps, more than 7")));
  }

  @Test
  void findsTheSecondWhen() {
    assertThat(
        lint(
            GOOD.replaceFirst("the tag\n {6}Then", "the tag\n      And John reads it\n      Then")),
        contains(containsString("more than one When")));
    assertThat(
        lint(GOOD.replaceFirst("200 OK\n", "200 OK\n      When John reads it\n")),
        hasItem(containsString("the order is Given, When, Then")));
    assertThat(
        lint(GOOD.replaceFirst("      Then .*\n", "")),
        contains(containsString("does not end with a Then")));
  }

  @Test
  void findsALongBackground() {
    String sample =
        GOOD.replace("a tag\n\n  Rule", "a tag\n" + "    And a tag\n".repeat(3) + "\n  Rule");
    assertThat(lint(sample), contains(containsString("the Background has more than 3")));
  }

  @Test
  void findsALongFeature() {
    assertThat(lint(GOOD + "\n".repeat(150)), contains(containsString("more than 150 lines")));
  }

  @Test
  void findsWhatIsNoGherkin() {
    assertThat(
        lint(GOOD.replace("  | a tag | it is |", "  | a tag |")),
        hasItem(containsString("cannot be parsed")));
  }

  @Test
  void findsAnIdThatTwoFilesUse() {
    assertThat(
        GherkinLint.check(
            List.of(
                new FeatureFiles.File("one.feature", GOOD),
                new FeatureFiles.File("two.feature", GOOD))),
        contains(
            "two.feature:11: the id TG-01 is that of one.feature:11",
            "two.feature:15: the id TG-02 is that of one.feature:15"));
  }

  private static List<String> lint(String text) {
    return GherkinLint.check(List.of(new FeatureFiles.File("sample.feature", text)));
  }
}
