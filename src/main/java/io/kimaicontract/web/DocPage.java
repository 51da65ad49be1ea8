package io.kimaicontract.web;

import io.kimaicontract.http.Json;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the OpenAPI document that Kimai's API page carries for its own viewer. */
final class DocPage {
  private static final String ASSIGNED = "docs.apiDescriptionDocument";

  private DocPage() {}

  static Optional<String> document(String html) {
    Element swagger = Jsoup.parse(html).getElementById("swagger-data");
    if (swagger != null) {
      return spec(swagger.data());
    }
    int at = html.indexOf(ASSIGNED);
    int from = at < 0 ? -1 : html.indexOf('{', at);
    return from < 0 ? Optional.empty() : spec(object(html, from));
  }

  private static Optional<String> spec(String json) {
    return Json.parse(json).map(n -> n.path("spec")).filter(s -> s.isObject()).map(Json::write);
  }

  /** The text of the JSON object that begins at the index. */
  private static String object(String text, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '{') {
        depth++;
      } else if (!quoted && c == '}' && --depth == 0) {
        return text.substring(from, i + 1);
      }
    }
    return "";
  }
}
