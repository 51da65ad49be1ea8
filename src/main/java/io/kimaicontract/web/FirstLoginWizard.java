package io.kimaicontract.web;

import io.kimaicontract.target.TargetUnusable;

/** Takes a new account through the pages that Kimai shows at the first login, changing nothing. */
final class FirstLoginWizard {
  private static final String PART = "/wizard/";
  private static final int MOST_STEPS = 8;

  private final Browser browser;
  private final String username;

  FirstLoginWizard(Browser browser, String username) {
    this.browser = browser;
    this.username = username;
  }

  /** The page, after the wizard is done where the page led into it. */
  WebPage past(String path) {
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
}
