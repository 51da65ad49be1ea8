package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A list holds one item before another. */
public final class HoldsInOrder extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final LabelledItem first;
  private final LabelledItem second;

  public HoldsInOrder(LabelledItem first, LabelledItem second) {
    this.first = first;
    this.second = second;
  }

  @Override
  protected boolean matchesSafely(JsonNode list, Description saw) {
    int one = first.item().positionIn(list);
    int two = second.item().positionIn(list);
    saw.appendText(
        one < 0 || two < 0
            ? "without " + (one < 0 ? first : second).label()
            : first.label() + " at " + one + " and " + second.label() + " at " + two);
    return one >= 0 && two >= 0 && one < two;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(first.label() + " before " + second.label());
  }
}
