package io.kimaicontract.web;

import io.kimaicontract.target.TargetUnusable;

/** Takes a new account through the pages that Kimai shows at the first login, changing nothing. */
final class Wizard {
  private static final String PART = "/wizard/";
  private static final int MOST_STEPS = 8;

  private final Browser browser;
  private final String username;

  Wizard(Browser browser, String username) {
    this.browser = browser;
    this.username = username;
  }

  /** The page, after the wizard is done where the page led into it. */
  Page past(String path) {
    Page page = browser.get(path);
    for (int step = 0; step < MOST_STEPS && page.isAt(PART); step++) {
      if (page.isAt("/wizard/password")) {
        throw new TargetUnusable(
            "'%s' must choose a new password first; log in once with a browser"
                .formatted(username));
      }
      page.formWith("form[_token]").map(browser::submit).ifPresent(browser::follow);
      page = browser.get(path);
    }
    if (page.isAt(PART)) {
      throw new TargetUnusable(
          "the first-login pages of '%s' do not end; log in once with a browser"
              .formatted(username));
    }
    return page;
  }
}
