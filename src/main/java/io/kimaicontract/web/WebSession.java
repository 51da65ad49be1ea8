package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.health.TargetTrouble;
import io.kimaicontract.target.TargetUnusable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The web interface of the target after a login, for what the API does not offer.
 *
 * <p>Safe for several threads: one page at a time.
 */
public final class WebSession {
  private static final String NAME = "access_token_form[name]";
  private static final String EXPIRES = "access_token_form[expiresAt]";
  private static final String JSON = "application/json";

  private final TargetConnection targetConnection;
  private final Browser browser;
  private final FirstLoginWizard firstLoginWizard;
  private final Account account;
  private final WebLogin webLogin;
  private final Secret password;
  private final DeletionForms deletionForms;
  private @Nullable Map<String, Set<Role>> granted;
  private @Nullable WebPage settingsPage;

  private boolean renewable = true;

  private WebSession(
      TargetConnection targetConnection,
      Browser browser,
      Account account,
      WebLogin webLogin,
      Secret password,
      boolean completes) {
    this.targetConnection = targetConnection;
    this.browser = browser;
    this.firstLoginWizard = new FirstLoginWizard(browser, account.username(), completes);
    this.account = account;
    this.webLogin = webLogin;
    this.password = password;
    this.deletionForms =
        new DeletionForms(browser, this::page, shown -> noForm(shown, "deletion form"));
  }

  /**
   * Logs in; tries once.
   *
   * @throws TargetUnusable when the login fails, with the reason in one sentence
   */
  public static WebSession open(
      TargetConnection targetConnection, String username, Secret password) {
    return open(targetConnection, username, password, true);
  }

  /**
   * Logs in likewise, and leaves the pages of a first login alone.
   *
   * @throws TargetUnusable when the login fails; later also when those pages stand in the way
   */
  public static WebSession look(
      TargetConnection targetConnection, String username, Secret password) {
    return open(targetConnection, username, password, false);
  }

  private static WebSession open(
      TargetConnection targetConnection, String username, Secret password, boolean completes) {
    Browser browser = new Browser(targetConnection, username);
    WebLogin webLogin = new WebLogin(targetConnection, browser, username);
    Account account = webLogin.enter(password);
    return new WebSession(targetConnection, browser, account, webLogin, password, completes);
  }

  /** The page, after another login where the session has expired. */
  private WebPage page(String path) {
    WebPage webPage = firstLoginWizard.past(path);
    return isOver(webPage.isAt("/login")) ? firstLoginWizard.past(path) : webPage;
  }

  private Exchange sent(Supplier<Exchange> call) {
    Exchange exchange = call.get();
    Response answer = exchange.response();
    boolean atLogin =
        answer.status() == 401
            || (answer.status() / 100 == 3
                && answer.header("Location").filter(to -> to.contains("/login")).isPresent());
    return isOver(atLogin) ? call.get() : exchange;
  }

  /** Logs in again, once, where the session led to the login page. */
  private boolean isOver(boolean atLogin) {
    boolean again = atLogin && renewable;
    renewable = !atLogin;
    if (again) {
      try {
        webLogin.enter(password);
      } catch (TargetUnusable refused) {
        throw new TargetTrouble(
            "the web session of '%s' expired during the run: %s"
                .formatted(account.username(), refused.getMessage()));
      }
    }
    return again;
  }

  /** Whose session it is. */
  public Account account() {
    return account;
  }

  /** Sends a request to the API with the session's cookies in place of a token. */
  public synchronized Exchange send(Request request) {
    return sent(() -> browser.send(request));
  }

  /** Calls the API with the session's cookies in place of a token. */
  public synchronized Exchange call(String method, String path) {
    return sent(() -> browser.send(method, path, JSON));
  }

  /** Makes a token for the user; it expires at the end of the given day, if there is one. */
  public synchronized MintedToken mintToken(
      String username, String name, Optional<LocalDate> expiry) {
    WebPage webPage = page(profile(username) + "/create-access-token");
    HtmlForm htmlForm = webPage.formWith(NAME).orElseThrow(() -> noForm(webPage, "token form"));
    HtmlForm filled = htmlForm.with(NAME, name);
    if (expiry.isPresent()) {
      String format = htmlForm.attribute(EXPIRES, "data-format");
      filled = filled.with(EXPIRES, DateText.of(expiry.get(), format));
    }
    WebPage answer = browser.submit(filled);
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
    return new MintedToken(name, targetConnection.redactor().learn(token), id);
  }

  /** The user's tokens as the profile page lists them. */
  public synchronized List<TokenRow> tokens(String username) {
    return tokenPage(username).rows();
  }

  /** The tags with this in their names, hidden ones too; absent for who may not manage tags. */
  public synchronized Availability<List<TagRow>> tags(String part) {
    return new TagListPages(this::page, account.username()).rows(part);
  }

  /** The document that {@code /api/doc.json} serves; Kimai has had none since 2.35. */
  public synchronized Availability<String> docJson() {
    Response answer = sent(() -> browser.send("GET", "/api/doc.json", JSON)).response();
    return answer.status() == 200
        ? Availability.present(answer.body())
        : Availability.absent("/api/doc.json answers " + answer.status());
  }

  /** The document inside the page {@code /api/doc}. */
  public synchronized Availability<String> docPage() {
    Response answer = sent(() -> browser.send("GET", "/api/doc", "text/html")).response();
    if (answer.status() != 200) {
      return Availability.absent("/api/doc answers " + answer.status());
    }
    return DocPage.document(answer.body())
        .map(Availability::present)
        .orElseGet(() -> Availability.absent("the page /api/doc carries no document"));
  }

  /**
   * Deletes something through its page: before 2.25 the API deletes no customer, project or
   * activity, and no version deletes an account. Its timesheets are deleted, too: the page could
   * move them, but that would change records that do not belong to the run.
   *
   * @param kind {@code customer}, {@code project}, {@code activity} or {@code user}
   * @return whether it is gone
   */
  public synchronized boolean deleteThroughPage(String kind, long id) {
    String entity = "/api/" + plural(kind) + "/" + id;
    String path = "/en/admin/" + kind + "/" + id + "/delete";
    deletionForms.submit(kind, path);
    return call("GET", entity).status() == 404;
  }

  private static String plural(String kind) {
    return kind.equals("activity") ? "activities" : kind + "s";
  }

  /** The differences to a fresh Kimai; none if the account may not read the pages. */
  public synchronized Customizations customizations() {
    Map<String, Set<Role>> permissions = granted;
    if (permissions == null) {
      permissions = new PermissionPage(page(PermissionPage.PATH).html()).granted();
      granted = permissions;
    }
    return Customizations.of(permissions, new SettingsPage(settingsPage().html()));
  }

  /** The pages of invoices and of their templates. */
  public InvoicePages invoices() {
    String root = targetConnection.rootPath();
    return new InvoicePages(
        this,
        browser,
        link -> link.startsWith(root) ? link.substring(root.length()) : link,
        firstLoginWizard);
  }

  /** Both pages are big, and nobody else changes them during a run. */
  private WebPage settingsPage() {
    WebPage known = settingsPage;
    if (known == null) {
      known = page(SettingsPage.PATH);
      settingsPage = known;
    }
    return known;
  }

  /**
   * Changes a setting of the installation.
   *
   * @throws TargetUnusable when the page does not take it
   */
  public synchronized void changeSetting(String name, String value) {
    WebPage webPage = settingsPage();
    HtmlForm htmlForm =
        SettingsPage.changed(webPage, name, value)
            .orElseThrow(() -> noForm(webPage, "setting " + name));
    settingsPage = null;
    WebPage answer = browser.submit(htmlForm);
    if (browser.redirect(answer).isEmpty()) {
      throw new TargetUnusable(
          "the setting %s was not changed to '%s': %s"
              .formatted(name, value, said(answer.complaint())));
    }
  }

  private TokenPage tokenPage(String username) {
    WebPage webPage = page(profile(username) + "/api-token");
    if (webPage.response().status() != 200 || webPage.isAt("/login")) {
      throw noForm(webPage, "token list");
    }
    return new TokenPage(webPage.html());
  }

  private static String profile(String username) {
    return "/en/profile/" + HtmlForm.encode(username);
  }

  private TargetUnusable noForm(WebPage webPage, String what) {
    int status = webPage.response().status();
    String why =
        status == 403
            ? "'" + account.username() + "' may not: grant the permission in Kimai under Roles"
            : "it answers " + status;
    return new TargetUnusable(
        "there is no %s at %s%s: %s".formatted(what, targetConnection.url(), webPage.path(), why));
  }

  private static String said(String complaint) {
    return complaint.isEmpty() ? "the page says nothing" : "the page says '" + complaint + "'";
  }
}
