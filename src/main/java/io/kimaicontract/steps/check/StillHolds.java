package io.kimaicontract.steps.check;

import io.kimaicontract.fixture.TestResource;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A list that is read again holds, or lacks, the item. */
public final class StillHolds extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final TestResource item;
  private final boolean wanted;

  public StillHolds(TestResource item, boolean wanted) {
    this.item = item;
    this.wanted = wanted;
  }

  @Override
  protected boolean matchesSafely(JsonNode list, Description saw) {
    boolean held = item.positionIn(list) >= 0;
    saw.appendText(holding(held));
    return held == wanted;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(holding(wanted));
  }

  private static String holding(boolean it) {
    return it ? "holding it" : "without it";
  }
}
