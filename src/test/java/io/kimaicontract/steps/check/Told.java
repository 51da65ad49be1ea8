package io.kimaicontract.steps.check;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/**
 * What a matcher says of a value.
 *
 * @param kept whether the value matches
 * @param expected the description of the matcher
 * @param saw the description of the value, also of one that matches
 */
record Told(boolean kept, String expected, String saw) {
  static <T> Told by(Matcher<? super T> rule, T seen) {
    StringDescription saw = new StringDescription();
    rule.describeMismatch(seen, saw);
    return new Told(rule.matches(seen), StringDescription.asString(rule), saw.toString());
  }

  static <T> void assertKept(Matcher<? super T> rule, T seen, String expected, String saw) {
    assertThat(by(rule, seen), is(new Told(true, expected, saw)));
  }

  static <T> void assertBroken(Matcher<? super T> rule, T seen, String expected, String saw) {
    assertThat(by(rule, seen), is(new Told(false, expected, saw)));
  }
}
