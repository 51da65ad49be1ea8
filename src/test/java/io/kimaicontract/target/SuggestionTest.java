package io.kimaicontract.target;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion is near, or there is none. */
class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("url", "run", "env", "token", "password", "password-file", "dry-run");

  @ParameterizedTest
  @CsvSource({
    "rnu, run",
    "ulr, url",
    "tokn, token",
    "dryrun, dry-run",
    "passwd, password",
    "pass, password"
  })
  void aSlipIsFound(String word, String meant) {
    assertThat(Suggestion.of(word, KNOWN), is(Optional.of(meant)));
  }

  @ParameterizedTest
  @CsvSource({"foo", "x", "reports", "nothing-like-it"})
  void anotherWordHasNoSuggestion(String word) {
    assertThat(Suggestion.of(word, KNOWN), is(Optional.empty()));
  }

  @Test
  void withoutASuggestionTheKnownWordsAreNamed() {
    assertThat(Suggestion.sentence("foo", List.of("a", "b")), is("; write one of a, b"));
    assertThat(Suggestion.sentence("tokn", KNOWN), is("; did you mean 'token'?"));
  }
}
