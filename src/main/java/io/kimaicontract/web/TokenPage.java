package io.kimaicontract.web;

import io.kimaicontract.http.Secret;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the profile page that lists tokens and shows a new one once. */
final class TokenPage {
  private static final String DELETION = "/api/users/api-token/";
  private static final Pattern ID = Pattern.compile(DELETION + "(\\d{1,18})(?!\\d)");
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{20,64}");

  private final Document page;

  TokenPage(Document page) {
    this.page = page;
  }

  List<TokenRow> rows() {
    return page.select("tr:has([href*='" + DELETION + "'])").stream()
        .flatMap(row -> row(row).stream())
        .toList();
  }

  /** The token that the page shows, once after it was made. */
  Optional<Secret> shown() {
    return page.select(".codeblock code, [onclick*=clipboard]").stream()
        .map(e -> e.text() + " " + e.attr("onclick"))
        .map(TOKEN::matcher)
        .filter(Matcher::find)
        .map(m -> new Secret(m.group()))
        .findFirst();
  }

  /** The row of a token; empty where its link names no id. */
  private static Optional<TokenRow> row(Element row) {
    Matcher link = ID.matcher(row.select("[href*='" + DELETION + "']").attr("href"));
    if (!link.find()) {
      return Optional.empty();
    }
    List<String> cells = row.select("td").stream().map(Element::text).toList();
    long id = Long.parseLong(link.group(1));
    return Optional.of(new TokenRow(id, cell(cells, 0), cell(cells, 1), cell(cells, 2)));
  }

  private static String cell(List<String> cells, int index) {
    return cells.size() <= index ? "" : cells.get(index);
  }
}
