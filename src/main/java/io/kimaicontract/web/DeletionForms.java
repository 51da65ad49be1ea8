package io.kimaicontract.web;

import io.kimaicontract.target.TargetUnusable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The forms that delete something. The form of one page serves for the next of its kind, because
 * its CSRF token belongs to the session.
 */
final class DeletionForms {
  private static final int NOT_FOUND = 404;

  private final Browser browser;
  private final Function<String, WebPage> pages;
  private final Function<WebPage, TargetUnusable> missing;
  private final Map<String, HtmlForm> known = new HashMap<>();

  /**
   * Forms that are read when first needed.
   *
   * @param pages reads a page
   * @param missing says that the page has no such form
   */
  DeletionForms(
      Browser browser, Function<String, WebPage> pages, Function<WebPage, TargetUnusable> missing) {
    this.browser = browser;
    this.pages = pages;
    this.missing = missing;
  }

  /** Submits the form of the page, unless there is no such page. */
  void submit(String kind, String path) {
    HtmlForm form = known.get(kind);
    if (form == null || browser.redirect(browser.submit(form.at(path))).isEmpty()) {
      submitFresh(kind, path);
    }
  }

  private void submitFresh(String kind, String path) {
    WebPage webPage = pages.apply(path);
    if (webPage.response().status() != NOT_FOUND) {
      HtmlForm form =
          webPage
              .formWith("form[_token]")
              .orElseThrow(() -> missing.apply(webPage))
              .withoutChoices();
      known.put(kind, form);
      browser.submit(form);
    }
  }
}
