package io.kimaicontract.steps.check;

import io.kimaicontract.http.StatusName;
import java.util.Set;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A status does not say that a token is missing: no refusal, and no redirection to a login. */
public final class NeedsNoToken extends TypeSafeDiagnosingMatcher<Integer> {
  private static final Set<Integer> REFUSALS = Set.of(301, 302, 303, 307, 401, 403);

  @Override
  protected boolean matchesSafely(Integer status, Description saw) {
    saw.appendText(StatusName.withNumber(status));
    return !REFUSALS.contains(status);
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("an answer without a token, as the document says");
  }
}
