package io.kimaicontract.run.cucumber;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.target.UsageException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
}
