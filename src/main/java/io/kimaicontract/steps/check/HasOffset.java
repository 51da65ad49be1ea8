package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** A date-time is in ISO 8601 with this offset. */
public final class HasOffset extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final String offset;

  public HasOffset(String offset) {
    this.offset = offset;
  }

  @Override
  protected boolean matchesSafely(JsonNode time, Description saw) {
    saw.appendText(IsoDateTime.told(time));
    return IsoDateTime.in(time).filter(iso -> iso.offset().equals(offset)).isPresent();
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("ISO 8601 with the offset " + offset);
  }
}
