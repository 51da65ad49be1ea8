package io.kimaicontract.steps.check;

import io.kimaicontract.http.StatusName;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** A status is below 500, or is a server error that the ledger explains. */
public final class NoServerError extends TypeSafeDiagnosingMatcher<Integer> {
  private static final int SERVER_ERROR = 500;

  private final boolean explained;

  /**
   * A rule for one answer.
   *
   * @param explained whether the ledger explains the answer
   */
  public NoServerError(boolean explained) {
    this.explained = explained;
  }

  /** Whether a status is a server error. */
  public static boolean isServerError(int status) {
    return status >= SERVER_ERROR;
  }

  @Override
  protected boolean matchesSafely(Integer status, Description saw) {
    saw.appendText(StatusName.withNumber(status));
    return explained || !isServerError(status);
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("a status below " + SERVER_ERROR);
  }
}
