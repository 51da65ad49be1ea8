package io.kimaicontract.access;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.target.TargetUnusable;
import java.net.URI;
import java.util.Optional;

/** Asks for pages as a browser does: with cookies, following redirects on the same host only. */
final class Browser {
  private static final int MOST_REDIRECTS = 10;
  private static final String HTML = "text/html,application/xhtml+xml";

  private final Site site;
  private final Caller caller;
  private final Cookies cookies;

  Browser(Site site, String who) {
    this.site = site;
    this.caller = new Caller(who + " (web session)", null);
    this.cookies = new Cookies(site.redaction());
  }

  /** One request with the session's cookies; a redirect is an answer like any other. */
  Exchange send(String method, String path, String accept) {
    return send(Request.of(method, path, caller).header("Accept", accept));
  }

  Page get(String path) {
    return follow(path, send("GET", path, HTML).response());
  }

  Page submit(Form form) {
    String path = below(URI.create(form.action()), "a form");
    return new Page(path, post(form, path));
  }

  /** The page that a redirect leads to; the page itself when it is none. */
  Page follow(Page page) {
    return follow(page.path(), page.response());
  }

  /** Where the page redirects to, below the root; nothing when it does not. */
  Optional<String> redirect(Page page) {
    return isRedirect(page.response())
        ? page.response().header("Location").map(to -> below(resolve(page.path(), to), page.path()))
        : Optional.empty();
  }

  private Page follow(String path, Response response) {
    Page page = new Page(path, response);
    for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
      Optional<String> next = redirect(page);
      if (next.isEmpty()) {
        return page;
      }
      page = new Page(next.get(), send("GET", next.get(), HTML).response());
    }
    throw new TargetUnusable(
        site.url() + path + " redirects in circles; is the URL right, and is it https?");
  }

  private Response post(Form form, String path) {
    Request request =
        Request.of("POST", path, caller)
            .header("Accept", HTML)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", site.url().resolve("/").toString().replaceAll("/$", ""))
            .body(form.encoded());
    return send(request).response();
  }

  /** One request with the session's cookies. */
  Exchange send(Request request) {
    Request sent = cookies.header().map(c -> request.header("Cookie", c)).orElse(request);
    Exchange exchange = site.transport().send(sent);
    cookies.take(exchange.response());
    return exchange;
  }

  private static boolean isRedirect(Response response) {
    return response.status() >= 300 && response.status() < 400 && response.status() != 304;
  }

  private URI resolve(String path, String location) {
    return URI.create(site.url().toString().replaceAll("/+$", "") + path)
        .resolve(location.replace(" ", "%20"));
  }

  private String below(URI to, String from) {
    if (to.getHost() != null && !to.getHost().equalsIgnoreCase(site.url().getHost())) {
      throw new TargetUnusable(
          "%s leads away from %s to the host %s; give the URL under which Kimai serves itself"
              .formatted(from, site.url(), to.getHost()));
    }
    String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    String root = site.rootPath();
    String inside = path.startsWith(root + "/") ? path.substring(root.length()) : path;
    return to.getRawQuery() == null ? inside : inside + "?" + to.getRawQuery();
  }
}
