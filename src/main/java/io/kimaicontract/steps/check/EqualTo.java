package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A number or a text is equal to this one; both are written without quotes. */
public final class EqualTo<T> extends TypeSafeDiagnosingMatcher<T> {
  private final T expected;

  public EqualTo(T expected) {
    super(expected.getClass());
    this.expected = expected;
  }

  @Override
  protected boolean matchesSafely(T seen, Description saw) {
    saw.appendText(seen.toString());
    return seen.equals(expected);
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(expected.toString());
  }
}
