package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A list holds another item like that one. */
public final class HoldsCopy extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final LabelledItem original;

  public HoldsCopy(LabelledItem original) {
    this.original = original;
  }

  @Override
  protected boolean matchesSafely(JsonNode list, Description saw) {
    boolean held = list.valueStream().anyMatch(original.item()::isCopiedAs);
    saw.appendText(held ? "holding one" : "without one, with " + list.size() + " others");
    return held;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("holding a copy of " + original.label());
  }
}
