package io.kimaicontract.web;

import io.kimaicontract.target.TargetUnusable;

/**
 * Takes a new account through the pages that Kimai shows at the first login, with the values that
 * they propose. Even reading them marks them as seen, so nothing requests them that may not write.
 */
final class FirstLoginWizard {
  private static final String PART = "/wizard/";
  private static final int MOST_STEPS = 8;

  private final Browser browser;
  private final String username;
  private final boolean completes;

  /**
   * The first pages of the account.
   *
   * @param completes whether they may be submitted; otherwise an account that would see them is
   *     refused
   */
  FirstLoginWizard(Browser browser, String username, boolean completes) {
    this.browser = browser;
    this.username = username;
    this.completes = completes;
  }

  /** The page, after the wizard is done where the page led into it. */
  WebPage past(String path) {
    if (!completes) {
      return unlessFirst(browser.open(path));
    }
    WebPage webPage = browser.get(path);
    for (int step = 0; step < MOST_STEPS && webPage.isAt(PART); step++) {
      if (webPage.isAt("/wizard/password")) {
        throw new TargetUnusable(
            "'%s' must choose a new password first; log in once with a browser"
                .formatted(username));
      }
      webPage.formWith("form[_token]").map(browser::submit).ifPresent(browser::follow);
      webPage = browser.get(path);
    }
    if (webPage.isAt(PART)) {
      throw new TargetUnusable(
          "the first-login pages of '%s' do not end; log in once with a browser"
              .formatted(username));
    }
    return webPage;
  }

  private WebPage unlessFirst(WebPage opened) {
    if (browser.redirect(opened).filter(to -> to.contains(PART)).isPresent()) {
      throw new TargetUnusable(
          "'%s' has not completed the pages that Kimai shows at a first login, and submitting them would change the account; log in once in a browser"
              .formatted(username));
    }
    return browser.follow(opened);
  }
}
