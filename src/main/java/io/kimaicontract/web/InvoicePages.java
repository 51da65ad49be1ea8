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
final class InvoicePages {
  private static final String TEMPLATES = "/en/invoice/template";
  private static final String FORM = "invoice_template_form";
  private static final String STATUS = "invoice_edit_form[status]";
  private static final Pattern TEMPLATE_ID = Pattern.compile("/invoice/template/(\\d+)/edit");
  private static final Pattern INVOICE_ID = Pattern.compile("/invoice/show\\?id=(\\d+)");

  private final Browser browser;
  private final UnaryOperator<String> own;

  /**
   * The pages as the browser sees them.
   *
   * @param own removes the root of the target from the links of its pages
   */
  InvoicePages(Browser browser, UnaryOperator<String> own) {
    this.browser = browser;
    this.own = own;
  }

  /** Makes a template with this name; the customer is the sender where Kimai asks for one. */
  long createTemplate(String name, long customer) {
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

  /** Saves an invoice for what the customer was not billed for this month. */
  long createInvoice(long customer, long template) {
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

  /** Gives an invoice another status. */
  void mark(long id, String status) {
    WebPage saved = browser.submit(form("/en/invoice/edit/" + id, STATUS).with(STATUS, status));
    if (browser.redirect(saved).isEmpty()) {
      throw new TargetUnusable("the invoice was not made " + status + ": " + saved.complaint());
    }
  }

  /** Calls the link of a list that deletes one, if there is such a link. */
  void deleteByLink(String list, String link) {
    Element delete = browser.get(list).html().selectFirst("a[href*='" + link + "']");
    if (delete != null) {
      page(own.apply(delete.attr("href")));
    }
  }

  /** Whether the list of templates still has one. */
  boolean hasTemplate(long id) {
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
