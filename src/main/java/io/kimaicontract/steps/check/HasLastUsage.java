package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A page shows that a token was, or was never, used. */
public final class HasLastUsage extends TypeSafeDiagnosingMatcher<String> {
  private final boolean wanted;

  public HasLastUsage(boolean wanted) {
    this.wanted = wanted;
  }

  @Override
  protected boolean matchesSafely(String lastUsage, Description saw) {
    saw.appendText(lastUsage.isEmpty() ? "none" : lastUsage);
    return wanted != lastUsage.isEmpty();
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText(wanted ? "a date and time" : "none");
  }
}
