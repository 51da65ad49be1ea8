package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A list holds, or lacks, the item that a scenario calls by a label. */
public final class HoldsLabelled extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final LabelledItem labelled;
  private final boolean wanted;

  public HoldsLabelled(LabelledItem labelled, boolean wanted) {
    this.labelled = labelled;
    this.wanted = wanted;
  }

  @Override
  protected boolean matchesSafely(JsonNode list, Description saw) {
    boolean held = labelled.item().positionIn(list) >= 0;
    saw.appendText(held ? "holding " : "without ").appendText(labelled.label());
    return held == wanted;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(wanted ? "holding " : "without ").appendText(labelled.label());
  }
}
