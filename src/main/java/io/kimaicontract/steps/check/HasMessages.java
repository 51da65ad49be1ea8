package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** The errors of a field hold a message. */
public final class HasMessages extends TypeSafeDiagnosingMatcher<JsonNode> {
  @Override
  protected boolean matchesSafely(JsonNode errors, Description saw) {
    saw.appendText(JsonText.of(errors));
    return !errors.isEmpty();
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("at least one message");
  }
}
