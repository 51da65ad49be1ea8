package io.kimaicontract.steps.check;

import io.kimaicontract.fixture.TestResource;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A list holds, or lacks, the item that the scenario is about. */
public final class HoldsItem extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final TestResource item;
  private final boolean wanted;

  public HoldsItem(TestResource item, boolean wanted) {
    this.item = item;
    this.wanted = wanted;
  }

  @Override
  protected boolean matchesSafely(JsonNode list, Description saw) {
    boolean held = item.positionIn(list) >= 0;
    saw.appendText(held ? "holding it" : "without it, with " + list.size() + " others");
    return held == wanted;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText((wanted ? "holding the item " : "without the item ") + item.id());
  }
}
