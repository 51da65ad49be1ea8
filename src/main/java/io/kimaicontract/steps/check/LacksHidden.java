package io.kimaicontract.steps.check;

import io.kimaicontract.permission.ExpectedItems;
import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A list lacks the records that its reader may not see on this installation. */
public final class LacksHidden extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final ExpectedItems expected;

  /** Matches a list without the hidden records. */
  public LacksHidden(ExpectedItems expected) {
    this.expected = expected;
  }

  @Override
  protected boolean matchesSafely(JsonNode list, Description mismatch) {
    List<Long> shown =
        list.valueStream()
            .map(item -> item.path("id").asLong(0))
            .filter(expected.hidden()::contains)
            .toList();
    mismatch.appendText(shown.isEmpty() ? "without them" : "with " + shown);
    return shown.isEmpty();
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("without what " + expected.who() + " may not see here");
  }
}
