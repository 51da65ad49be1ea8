package io.kimaicontract.verdict;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/** What a matcher says of what it does not match. */
public final class Mismatch {
  private Mismatch() {}

  /** What was seen instead. */
  public static <T> String of(T seen, Matcher<? super T> rule) {
    Description text = new StringDescription();
    rule.describeMismatch(seen, text);
    return text.toString();
  }
}
