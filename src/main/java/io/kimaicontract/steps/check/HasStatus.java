package io.kimaicontract.steps.check;

import io.kimaicontract.http.StatusName;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A status has this number. */
public final class HasStatus extends TypeSafeDiagnosingMatcher<Integer> {
  private final int expected;

  public HasStatus(int expected) {
    this.expected = expected;
  }

  @Override
  protected boolean matchesSafely(Integer status, Description saw) {
    saw.appendText(StatusName.withNumber(status));
    return status == expected;
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(StatusName.withNumber(expected));
  }
}
