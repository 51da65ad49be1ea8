package io.kimaicontract.steps.check;

import io.kimaicontract.fixture.TestResource;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A list holds the item whose fields a scenario reads in it. */
public final class ShowsItem extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final TestResource item;

  public ShowsItem(TestResource item) {
    this.item = item;
  }

  @Override
  protected boolean matchesSafely(JsonNode list, Description saw) {
    boolean held = item.positionIn(list) >= 0;
    saw.appendText(held ? "holding it" : "without it, with " + list.size() + " others");
    return held;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("holding the item " + item.id());
  }
}
