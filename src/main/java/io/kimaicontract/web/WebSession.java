package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.TargetUnusable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The web interface of the target after a login: what the API itself does not offer.
 *
 * <p>Safe for several threads: one page at a time.
 */
public final class WebSession {
  private static final String NAME = "access_token_form[name]";
  private static final String EXPIRES = "access_token_form[expiresAt]";
  private static final String JSON = "application/json";

  private final Site site;
  private final Browser browser;
  private final Wizard wizard;
  private final Account account;
  private final Map<String, Form> deletions = new HashMap<>();

  private WebSession(Site site, Browser browser, Account account) {
    this.site = site;
    this.browser = browser;
    this.wizard = new Wizard(browser, account.username());
    this.account = account;
  }

  /**
   * Logs in, trying once.
   *
   * @throws TargetUnusable when it does not work, saying why in one sentence
   */
  public static WebSession open(Site site, String username, Secret password) {
    Browser browser = new Browser(site, username);
    return new WebSession(site, browser, new Login(site, browser, username).enter(password));
  }

  /** Whose session it is. */
  public Account account() {
    return account;
  }

  /** Sends a request to the API with the session's cookies in place of a token. */
  public synchronized Exchange send(Request request) {
    return browser.send(request);
  }

  /** Calls the API with the session's cookies in place of a token. */
  public synchronized Exchange call(String method, String path) {
    return browser.send(method, path, JSON);
  }

  /** Makes a token for the user; it expires at the end of the day given, if one is. */
  public synchronized MintedToken mintToken(
      String username, String name, Optional<LocalDate> expiry) {
    Page page = wizard.past(profile(username) + "/create-access-token");
    Form form = page.formWith(NAME).orElseThrow(() -> noForm(page, "token form"));
    Form filled = form.with(NAME, name);
    if (expiry.isPresent()) {
      String format = form.attribute(EXPIRES, "data-format");
      filled = filled.with(EXPIRES, DateText.of(expiry.get(), format));
    }
    Page answer = browser.submit(filled);
    if (browser.redirect(answer).isEmpty()) {
      throw new TargetUnusable(
          "no token '%s' was made for '%s': %s"
              .formatted(name, username, said(answer.complaint())));
    }
    return minted(username, name);
  }

  private MintedToken minted(String username, String name) {
    TokenPage page = tokenPage(username);
    Secret token =
        page.shown()
            .orElseThrow(
                () ->
                    new TargetUnusable(
                        "the token '%s' of '%s' was made but the page does not show it"
                            .formatted(name, username)));
    long id =
        page.rows().stream()
            .filter(row -> row.name().equals(name))
            .max(Comparator.comparingLong(TokenRow::id))
            .map(TokenRow::id)
            .orElseThrow(
                () ->
                    new TargetUnusable(
                        "the token '%s' of '%s' was made but is not listed"
                            .formatted(name, username)));
    return new MintedToken(name, site.redaction().learn(token), id);
  }

  /** The user's tokens as the profile page lists them. */
  public synchronized List<TokenRow> tokens(String username) {
    return tokenPage(username).rows();
  }

  /** The tags with this in their names, hidden ones too; absent for who may not manage tags. */
  public synchronized Offer<List<TagRow>> tags(String part) {
    return new TagPages(wizard::past, account.username()).rows(part);
  }

  /** The document that {@code /api/doc.json} serves; Kimai has had none since 2.35. */
  public synchronized Offer<String> docJson() {
    Response answer = browser.send("GET", "/api/doc.json", JSON).response();
    return answer.status() == 200
        ? Offer.present(answer.body())
        : Offer.absent("/api/doc.json answers " + answer.status());
  }

  /** The document inside the page {@code /api/doc}. */
  public synchronized Offer<String> docPage() {
    Response answer = browser.send("GET", "/api/doc", "text/html").response();
    if (answer.status() != 200) {
      return Offer.absent("/api/doc answers " + answer.status());
    }
    return DocPage.document(answer.body())
        .map(Offer::present)
        .orElseGet(() -> Offer.absent("the page /api/doc carries no document"));
  }

  /**
   * Deletes something through its page: before 2.25 the API deletes no customer, project or
   * activity, and it deletes no account ever. Its timesheets go with it: the page could move them
   * elsewhere, which would touch what is not ours.
   *
   * @param kind {@code customer}, {@code project}, {@code activity} or {@code user}
   * @return whether it is gone
   */
  public synchronized boolean deleteThroughPage(String kind, long id) {
    String entity = "/api/" + plural(kind) + "/" + id;
    String path = "/en/admin/" + kind + "/" + id + "/delete";
    Form known = deletions.get(kind);
    if (known == null || browser.redirect(browser.submit(known.at(path))).isEmpty()) {
      submitFresh(kind, path);
    }
    return call("GET", entity).status() == 404;
  }

  /** The form of one page is good for the next of its kind: its secret is the session's. */
  private void submitFresh(String kind, String path) {
    Page page = wizard.past(path);
    if (page.response().status() != 404) {
      Form form =
          page.formWith("form[_token]")
              .orElseThrow(() -> noForm(page, "deletion form"))
              .withoutChoices();
      deletions.put(kind, form);
      browser.submit(form);
    }
  }

  private static String plural(String kind) {
    return kind.equals("activity") ? "activities" : kind + "s";
  }

  /** What this installation has other than a fresh one; none where nobody may look. */
  public synchronized Customizations customizations() {
    return Customizations.of(
        new PermissionPage(wizard.past(PermissionPage.PATH).html()),
        new SettingsPage(wizard.past(SettingsPage.PATH).html()));
  }

  private TokenPage tokenPage(String username) {
    Page page = wizard.past(profile(username) + "/api-token");
    if (page.response().status() != 200 || page.isAt("/login")) {
      throw noForm(page, "token list");
    }
    return new TokenPage(page.html());
  }

  private static String profile(String username) {
    return "/en/profile/" + Form.encode(username);
  }

  private TargetUnusable noForm(Page page, String what) {
    int status = page.response().status();
    String why =
        status == 403
            ? "'" + account.username() + "' may not: grant the permission in Kimai under Roles"
            : "it answers " + status;
    return new TargetUnusable(
        "there is no %s at %s%s: %s".formatted(what, site.url(), page.path(), why));
  }

  private static String said(String complaint) {
    return complaint.isEmpty() ? "the page says nothing" : "the page says '" + complaint + "'";
  }
}
