package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.TargetUnusable;
import java.util.Locale;

/** Logs in through the login page, once; five wrong logins in five minutes lock an account. */
final class WebLogin {
  private static final String PAGE = "/en/login";
  private static final String ME = "/api/users/me";
  private static final String SECOND_FACTOR = "/2fa";

  private final TargetConnection targetConnection;
  private final Browser browser;
  private final String username;

  WebLogin(TargetConnection targetConnection, Browser browser, String username) {
    this.targetConnection = targetConnection;
    this.browser = browser;
    this.username = username;
  }

  Account enter(Secret password) {
    HtmlForm htmlForm = htmlForm();
    targetConnection.redactor().learn(password);
    targetConnection.redactor().learn(new Secret(HtmlForm.encode(password.reveal())));
    WebPage answer =
        browser.submit(htmlForm.with("_username", username).with("_password", password.reveal()));
    if (answer.response().status() >= 400) {
      throw new TargetUnusable(
          "%s%s answers %s to the login form; is %s the root of a Kimai?"
              .formatted(
                  targetConnection.url(),
                  answer.path(),
                  answer.response().status(),
                  targetConnection.url()));
    }
    String next = browser.redirect(answer).orElse("/login");
    if (next.contains("/login")) {
      throw refused(browser.follow(answer).complaint());
    }
    if (next.contains(SECOND_FACTOR) || redirectOf(next).contains(SECOND_FACTOR)) {
      throw secondFactor();
    }
    return me();
  }

  /** Where the page after the login sends on: the wizard, the home page, or the second factor. */
  private String redirectOf(String path) {
    return browser.send("GET", path, "text/html").response().header("Location").orElse("");
  }

  private HtmlForm htmlForm() {
    WebPage webPage = browser.get(PAGE);
    int status = webPage.response().status();
    if (status >= 500) {
      throw new TargetUnusable(
          "the login page of %s answers %s; look into the server's log"
              .formatted(targetConnection.url(), status));
    }
    return webPage
        .formWith("_password")
        .filter(f -> f.has("_username"))
        .orElseThrow(() -> withoutForm(webPage));
  }

  private TargetUnusable withoutForm(WebPage webPage) {
    if (!webPage.html().select("a[href*='saml'], #social-login-button").isEmpty()) {
      return new TargetUnusable(
          "%s has no password login, only SAML; give an API token with --token, or turn on the login form"
              .formatted(targetConnection.url()));
    }
    return new TargetUnusable(
        "%s%s answers %s without a login form: is %s the root of a Kimai?"
            .formatted(
                targetConnection.url(),
                webPage.path(),
                webPage.response().status(),
                targetConnection.url()));
  }

  private TargetUnusable refused(String complaint) {
    String said = complaint.isEmpty() ? "" : " ('" + complaint + "')";
    if (complaint.toLowerCase(Locale.ROOT).contains("too many")) {
      return new TargetUnusable(
          "%s has locked the login of '%s'%s; wait five minutes, then check the password"
              .formatted(targetConnection.url(), username, said));
    }
    return new TargetUnusable(
        "%s refuses the login of '%s'%s; check --username and --password, it was not tried again"
            .formatted(targetConnection.url(), username, said));
  }

  private TargetUnusable secondFactor() {
    return new TargetUnusable(
        "the login of '%s' asks for a second factor; give an account without, or an API token with --token"
            .formatted(username));
  }

  private Account me() {
    Exchange me = browser.send("GET", ME, "application/json");
    Response answer = me.response();
    String to = answer.header("Location").orElse("");
    if (to.contains(SECOND_FACTOR)) {
      throw secondFactor();
    }
    if (answer.status() == 403) {
      throw new TargetUnusable(
          "the role of '%s' lacks the permission 'api_access'; grant it in Kimai under Roles"
              .formatted(username));
    }
    if (answer.status() != 200 || !Account.isOne(me.json())) {
      String more =
          to.isEmpty() ? "" : " and redirects to " + targetConnection.links().resolve(ME, to);
      throw new TargetUnusable(
          "%s took the login of '%s' but %s answers %s%s; is %s the root of a Kimai?"
              .formatted(
                  targetConnection.url(),
                  username,
                  ME,
                  answer.status(),
                  more,
                  targetConnection.url()));
    }
    return Account.of(me.json());
  }
}
