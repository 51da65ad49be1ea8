package io.kimaicontract.steps.check;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** The page headers say this page and this size, and agree with each other and with the items. */
public final class HasPage extends TypeSafeDiagnosingMatcher<Paging> {
  private final int page;
  private final int size;

  public HasPage(int page, int size) {
    this.page = page;
    this.size = size;
  }

  @Override
  protected boolean matchesSafely(Paging headers, Description saw) {
    saw.appendText(headers.toString());
    return headers.page() == page && headers.size() == size && headers.agrees();
  }

  @Override
  public void describeTo(Description rule) {
    rule.appendText("page " + page + " with " + size + " a page, and as many items as that gives");
  }
}
