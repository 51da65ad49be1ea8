package io.kimaicontract.steps.check;

import io.kimaicontract.fixture.FieldOverrides;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A field has this value; numbers are compared as numbers, date-times whatever the form of their
 * offset (rule D1), and {@code unset} is no field at all.
 */
public final class HasValue extends TypeSafeDiagnosingMatcher<JsonNode> {
  private final JsonNode expected;

  public HasValue(JsonNode expected) {
    this.expected = expected;
  }

  @Override
  protected boolean matchesSafely(JsonNode field, Description saw) {
    saw.appendText(JsonText.of(field));
    if (expected.isString() && expected.asString().equals(FieldOverrides.UNSET)) {
      return field instanceof MissingNode;
    }
    if (expected.isNumber() && field.isNumber()) {
      return expected.decimalValue().compareTo(field.decimalValue()) == 0;
    }
    return expected.equals(field) || isSameTime(field);
  }

  /** Both are the same date-time, written with a colon in the offset or without. */
  private boolean isSameTime(JsonNode field) {
    return IsoDateTime.in(expected).isPresent()
        && IsoDateTime.in(expected).equals(IsoDateTime.in(field));
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(JsonText.of(expected));
  }
}
