package io.kimaicontract.verdict;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A rule that writes what it expects and what it sees as they are. */
final class Says extends TypeSafeDiagnosingMatcher<String> {
  private final String expected;

  Says(String expected) {
    this.expected = expected;
  }

  @Override
  protected boolean matchesSafely(String seen, Description saw) {
    saw.appendText(seen);
    return seen.equals(expected);
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(expected);
  }
}
