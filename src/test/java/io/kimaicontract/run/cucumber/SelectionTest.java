package io.kimaicontract.run.cucumber;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.ScenarioRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What narrows a run, and what is no tag expression. */
class SelectionTest {
  @ParameterizedTest
  @ValueSource(strings = {"@smoke", "@smoke and not @writes", "(@smoke or @reads) and not @serial"})
  void tagsAreJoinedByWords(String text) {
    assertDoesNotThrow(tags(text)::options);
  }

  @Test
  void aTagBeginsWithItsSign() {
    UsageException refused =
        assertThrows(UsageException.class, tags("@reads and (smoke)")::options);
    assertThat(
        refused.getMessage(),
        is("tag expression '@reads and (smoke)': tags begin with @, did you mean '@smoke'?"));
  }

  @Test
  void whatIsNoExpressionIsRefusedWithOneThatIs() {
    UsageException refused = assertThrows(UsageException.class, tags("@smoke and")::options);
    assertThat(
        refused.getMessage(),
        is(
            "tag expression '@smoke and' cannot be understood; write it as '@smoke and not @writes'"));
  }

  private static Selection tags(String text) {
    return Selection.of(Optional.of(text), Optional.empty());
  }

  @Test
  void anIdInBracketsIsThatId() {
    assertThat(ids("[TS-31]"), contains("TS-31"));
    assertThat(ids("TS-31"), contains("TS-31"));
    assertThat(ids("\\[(TS-31|TS-32)]"), contains("TS-31", "TS-32"));
  }

  @Test
  void aTagThatNoScenarioHasIsRefusedWithTheNearest() {
    Selection selection = Selection.of(Optional.of("@smok and not @writes"), Optional.empty());

    UsageException refused = assertThrows(UsageException.class, () -> new ScenarioRun(selection));
    assertThat(
        refused.getMessage(),
        is(
            "tag expression '@smok and not @writes': no scenario has the tag @smok; did you mean"
                + " '@smoke'?"));
  }

  @Test
  void aTagThatIsKnownMaySelectNothing() {
    assertThat(
        new ScenarioRun(Selection.of(Optional.of("@since-99.0"), Optional.empty())).plan(),
        empty());
  }

  @Test
  void whatIsNotGherkinIsNamedByFileAndLine(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("own.feature"),
        "Feature: F\n\n  Rule: R\n    Scenario: S\n      Given x\n      Gven y\n");
    Selection selection =
        new Selection(List.of(directory.toString()), Optional.empty(), Optional.empty());

    UsageException refused = assertThrows(UsageException.class, () -> new ScenarioRun(selection));
    assertThat(
        refused.getMessage(),
        matchesPattern("the feature \\S+own[.]feature is not Gherkin: line \\d, column \\d: .*"));
  }

  private static List<String> ids(String name) {
    return new ScenarioRun(Selection.of(Optional.empty(), Optional.of(name)))
        .plan().stream().map(ScenarioRef::id).distinct().toList();
  }
}
