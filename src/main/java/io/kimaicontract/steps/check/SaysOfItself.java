package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;

/** What a server says of itself is what it does. */
public final class SaysOfItself extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final String value;
  private final String because;

  private SaysOfItself(String value, String because) {
    this.value = value;
    this.because = because;
  }

  /**
   * The server must say this value.
   *
   * @param value in JSON, or in words where several would do
   * @param because what it did, or says elsewhere
   */
  public static SaysOfItself value(String value, String because) {
    return new SaysOfItself(value, because);
  }

  @Override
  protected boolean matchesSafely(JsonNode said, Description saw) {
    saw.appendText(JsonText.of(said));
    return JsonText.of(said).equals(value);
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(value + ": " + because);
  }
}
