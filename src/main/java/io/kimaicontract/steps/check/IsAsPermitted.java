package io.kimaicontract.steps.check;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.permission.ExpectedAnswer;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A status is the one that the permissions of the installation demand. */
public final class IsAsPermitted extends TypeSafeDiagnosingMatcher<Exchange> {
  private final ExpectedAnswer expected;

  /** Matches what is answered as expected. */
  public IsAsPermitted(ExpectedAnswer expected) {
    this.expected = expected;
  }

  @Override
  protected boolean matchesSafely(Exchange exchange, Description mismatch) {
    mismatch.appendText(StatusName.withNumber(exchange.status()));
    return expected.holds(exchange);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(expected.sentence());
  }
}
