package io.kimaicontract.web;

import io.kimaicontract.target.TargetUnusable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Kimai's pages for invoices and their templates, since the API creates neither. Up to 2.65 a link
 * with a token saves and deletes; since then a form does (2.24 and 2.66).
 */
public final class InvoicePages {
  private static final String TEMPLATES = "/en/invoice/template";
  private static final String FORM = "invoice_template_form";
  private static final String STATUS = "invoice_edit_form[status]";
  private static final Pattern TEMPLATE_ID = Pattern.compile("/invoice/template/(\\d+)/edit");
  private static final Pattern INVOICE_ID = Pattern.compile("/invoice/show\\?id=(\\d+)");

  private static final int NO_CONTENT = 204;
  private static final int NOT_FOUND = 404;

  private final WebSession webSession;
  private final Browser browser;
  private final UnaryOperator<String> own;
  private final FirstLoginWizard firstLoginWizard;

  /**
   * The pages as the browser of the session sees them, one at a time as all pages of the session.
   *
   * @param own removes the root of the target from the links of its pages
   */
  InvoicePages(
      WebSession webSession,
      Browser browser,
      UnaryOperator<String> own,
      FirstLoginWizard firstLoginWizard) {
    this.webSession = webSession;
    this.browser = browser;
    this.own = own;
    this.firstLoginWizard = firstLoginWizard;
  }

  /**
   * Makes a template with this name; the customer is the sender where Kimai asks for one.
   *
   * @throws TargetUnusable when the pages refuse
   */
  public long createTemplate(String name, long customer) {
    synchronized (webSession) {
      firstLoginWizard.past(TEMPLATES);
      return template(name, customer);
    }
  }

  /**
   * Saves an invoice of what the customer was not billed for this month.
   *
   * @throws TargetUnusable when the pages refuse
   */
  public long create(long customer, long template) {
    synchronized (webSession) {
      return save(customer, template);
    }
  }

  /**
   * Deletes an invoice, by the API if it can.
   *
   * @return whether it is gone
   */
  public boolean delete(long id) {
    synchronized (webSession) {
      String path = "/api/invoices/" + id;
      if (webSession.call("DELETE", path).status() != NO_CONTENT) {
        deleteByLink("/en/invoice/show", "/invoice/delete/" + id + "/");
      }
      return webSession.call("GET", path).status() == NOT_FOUND;
    }
  }

  /**
   * Deletes a template of invoices, by the API if it can.
   *
   * @return whether it is gone
   */
  public boolean deleteTemplate(long id) {
    synchronized (webSession) {
      if (webSession.call("DELETE", "/api/invoices/templates/" + id).status() != NO_CONTENT) {
        deleteByLink(TEMPLATES, "/template/" + id + "/delete/");
      }
      return !hasTemplate(id);
    }
  }

  private long template(String name, long customer) {
    HtmlForm form = form(TEMPLATES + "/create", field("name"));
    HtmlForm filled = form.with(field("name"), name).with(field("title"), name);
    filled = filled.having(field("company"), name);
    filled = filled.having(field("customer"), String.valueOf(customer));
    filled = filled.having(field("dueDays"), "30").having(field("vat"), "0");
    filled = filled.choosing(field("renderer"), "invoice");
    WebPage saved = browser.submit(filled);
    if (browser.redirect(saved).isEmpty()) {
      throw new TargetUnusable("no invoice template was made: " + saved.complaint());
    }
    return browser.get(TEMPLATES).html().select("tr:contains(" + name + ")").stream()
        .map(row -> TEMPLATE_ID.matcher(row.outerHtml()))
        .filter(Matcher::find)
        .map(found -> Long.parseLong(found.group(1)))
        .findFirst()
        .orElseThrow(() -> new TargetUnusable("the invoice template that was made is not listed"));
  }

  private long save(long customer, long template) {
    HtmlForm search =
        form("/en/invoice/", "daterange")
            .withoutLists()
            .with("customers[]", String.valueOf(customer))
            .with("template", String.valueOf(template));
    WebPage found = browser.get("/en/invoice/?" + search.encoded());
    String path = "/invoice/save-invoice/" + customer;
    Element link =
        Optional.ofNullable(found.html().selectFirst("[data-href*='" + path + "']"))
            .orElseThrow(() -> new TargetUnusable("no invoice can be saved: " + found.complaint()));
    String save = own.apply(link.attr("data-href"));
    String token = found.html().select("#create-token").attr("data-value");
    WebPage saved =
        save.endsWith(path)
            ? browser.submit(search.with("_token", token).at(save))
            : page(save + "?" + search.encoded());
    String shown = browser.redirect(saved).orElse("");
    Matcher id = INVOICE_ID.matcher(shown);
    if (!id.find()) {
      throw new TargetUnusable("no invoice was saved: " + browser.follow(saved).complaint());
    }
    return Long.parseLong(id.group(1));
  }

  /**
   * Gives an invoice another status, such as {@code paid}.
   *
   * @throws TargetUnusable when the pages refuse
   */
  public void mark(long id, String status) {
    synchronized (webSession) {
      WebPage saved = browser.submit(form("/en/invoice/edit/" + id, STATUS).with(STATUS, status));
      if (browser.redirect(saved).isEmpty()) {
        throw new TargetUnusable("the invoice was not made " + status + ": " + saved.complaint());
      }
    }
  }

  /** Calls the link of a list that deletes one, if there is such a link. */
  private void deleteByLink(String list, String link) {
    Element delete = browser.get(list).html().selectFirst("a[href*='" + link + "']");
    if (delete != null) {
      page(own.apply(delete.attr("href")));
    }
  }

  /** Whether the list of templates still has one. */
  private boolean hasTemplate(long id) {
    return browser.get(TEMPLATES).response().body().contains("/template/" + id + "/edit");
  }

  private WebPage page(String path) {
    return new WebPage(path, browser.send("GET", path, "text/html").response());
  }

  private HtmlForm form(String path, String input) {
    WebPage page = browser.get(path);
    return page.formWith(input)
        .orElseThrow(
            () ->
                new TargetUnusable(
                    "there is no form at " + path + ": it answers " + page.response().status()));
  }

  private static String field(String name) {
    return FORM + "[" + name + "]";
  }
}
