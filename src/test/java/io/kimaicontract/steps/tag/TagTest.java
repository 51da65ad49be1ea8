package io.kimaicontract.steps.tag;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed set of tags. */
class TagTest {
  @ParameterizedTest
  @CsvSource({
    "@reads,        READS, ''",
    "@writes,       WRITES, ''",
    "@smoke,        SMOKE, ''",
    "@walk,         WALK, ''",
    "@serial,       SERIAL, ''",
    "@needs-anna,   NEEDS, anna",
    "@since-2.57,   SINCE, 2.57",
    "@since-2.57.1, SINCE, 2.57.1",
    "@until-2.24.1, UNTIL, 2.24.1"
  })
  void knows(String text, Tag tag, String rest) {
    assertThat(Tag.of(text), is(tag));
    assertThat(tag.rest(text), is(rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@read", "@Reads", "@smoke-test", "@needs-", "@needs-jane", "@since-2", "reads"})
  void refuses(String text) {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> Tag.of(text));
    assertThat(
        refused.getMessage(),
        is(
            "unknown tag "
                + text
                + "; known are @reads, @writes, @smoke, @inputs, @walk, @serial, @needs-…, @since-…, @until-…"));
  }
}
