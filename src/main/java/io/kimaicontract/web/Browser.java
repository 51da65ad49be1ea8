package io.kimaicontract.web;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.url.Link;
import io.kimaicontract.http.url.LinkResolver;
import io.kimaicontract.target.TargetUnusable;
import java.util.Optional;

/** Requests pages as a browser does, with cookies; it follows only redirects within the target. */
final class Browser {
  private static final int MOST_REDIRECTS = 10;
  private static final String HTML = "text/html,application/xhtml+xml";

  private final TargetConnection targetConnection;
  private final Caller caller;
  private final Cookies cookies;
  private final LinkResolver links;

  Browser(TargetConnection targetConnection, String who) {
    this.targetConnection = targetConnection;
    this.caller = new Caller(who + " (web session)", null);
    this.cookies = new Cookies(targetConnection.redactor());
    this.links = targetConnection.links();
  }

  /** One request with the session's cookies; a redirect is an answer like any other. */
  Exchange send(String method, String path, String accept) {
    return send(Request.of(method, path, caller).header("Accept", accept));
  }

  WebPage get(String path) {
    return follow(open(path));
  }

  /** The page, or its redirect. */
  WebPage open(String path) {
    return new WebPage(path, send("GET", path, HTML).response());
  }

  WebPage submit(HtmlForm htmlForm) {
    Link action = links.resolve(htmlForm.page(), htmlForm.base(), htmlForm.action());
    String path = inside(action, "the form on " + htmlForm.page());
    return new WebPage(path, post(htmlForm, path));
  }

  /** The page to which redirects lead; the page itself if it is no redirect. */
  WebPage follow(WebPage webPage) {
    return follow(webPage.path(), webPage.response());
  }

  /** Where the page redirects to, below the root; nothing when it does not. */
  Optional<String> redirect(WebPage webPage) {
    return isRedirect(webPage.response())
        ? webPage
            .response()
            .header("Location")
            .map(to -> inside(links.resolve(webPage.path(), to), webPage.path()))
        : Optional.empty();
  }

  private WebPage follow(String path, Response response) {
    WebPage webPage = new WebPage(path, response);
    for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
      Optional<String> next = redirect(webPage);
      if (next.isEmpty()) {
        return webPage;
      }
      webPage = new WebPage(next.get(), send("GET", next.get(), HTML).response());
    }
    throw new TargetUnusable(
        targetConnection.url()
            + path
            + " redirects in circles; is the URL right, and is it https?");
  }

  private Response post(HtmlForm htmlForm, String path) {
    Request request =
        Request.of("POST", path, caller)
            .header("Accept", HTML)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", links.origin().toString())
            .body(htmlForm.encoded());
    return send(request).response();
  }

  /** One request with the session's cookies. */
  Exchange send(Request request) {
    Request sent = cookies.header().map(c -> request.header("Cookie", c)).orElse(request);
    Exchange exchange = targetConnection.transport().send(sent);
    cookies.take(exchange.response());
    return exchange;
  }

  private static boolean isRedirect(Response response) {
    return response.status() >= 300 && response.status() < 400 && response.status() != 304;
  }

  /** The path below the root; a link that leads elsewhere is never requested. */
  private String inside(Link link, String from) {
    if (link instanceof Link.Inside inside) {
      return inside.path();
    }
    String sentence =
        link instanceof Link.Refused refused
            ? "%s leads to %s; it was not followed, is %s the root of a Kimai?"
                .formatted(from, refused.reason(), targetConnection.url())
            : "%s leads away from %s to %s; give the URL under which Kimai serves itself"
                .formatted(from, targetConnection.url(), ((Link.Away) link).origin());
    throw new TargetUnusable(sentence);
  }
}
