package io.kimaicontract.web;

import io.kimaicontract.http.Response;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the target's web interface.
 *
 * @param path the path below the root, with its query
 * @param response the answer of the target
 */
record WebPage(String path, Response response) {
  Document html() {
    return Jsoup.parse(response.body());
  }

  String pathOnly() {
    return path.replaceAll("[?].*", "");
  }

  boolean isAt(String part) {
    return pathOnly().contains(part);
  }

  /** The form that has an input of this name, if the page has one. */
  Optional<HtmlForm> formWith(String input) {
    Document html = html();
    String base = html.select("base[href]").attr("href");
    return Optional.ofNullable(html.selectFirst("form:has([name='" + input + "'])"))
        .map(f -> HtmlForm.of(f, path, base));
  }

  /** The error message of the page; empty if it has none. */
  String complaint() {
    return html().select(".invalid-feedback, .alert-danger, .alert-warning, .alert").stream()
        .map(Element::text)
        .filter(t -> !t.isBlank())
        .findFirst()
        .orElse("");
  }
}
