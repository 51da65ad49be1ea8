package io.kimaicontract.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the pages that list tags; behind the last page Kimai shows the last once more. */
final class TagListPages {
  private static final String EDITED = "tr[data-href*='/admin/tags/']";
  private static final Pattern ID = Pattern.compile("/admin/tags/(\\d{1,18})(?!\\d)");
  private static final String NAME = "td.col_name";

  private final Function<String, WebPage> browser;
  private final String username;

  TagListPages(Function<String, WebPage> browser, String username) {
    this.browser = browser;
    this.username = username;
  }

  /** The tags with the part in their names, or why the pages do not show them. */
  Availability<List<TagRow>> rows(String part) {
    List<TagRow> rows = new ArrayList<>();
    for (int number = 1; ; number++) {
      WebPage webPage =
          browser.apply(
              "/en/admin/tags/?visibility=3&searchTerm="
                  + HtmlForm.encode(part)
                  + "&page="
                  + number);
      Optional<String> refused = refused(webPage);
      if (refused.isPresent()) {
        return Availability.absent(refused.get());
      }
      List<TagRow> more =
          webPage.html().select(EDITED).stream()
              .flatMap(row -> row(row).stream())
              .filter(row -> !rows.contains(row))
              .toList();
      if (more.isEmpty()) {
        return Availability.present(List.copyOf(rows));
      }
      rows.addAll(more);
    }
  }

  private Optional<String> refused(WebPage webPage) {
    int status = webPage.response().status();
    boolean unnumbered =
        webPage.html().select(EDITED).isEmpty() && !webPage.html().select(NAME).isEmpty();
    if (webPage.isAt("/login")) {
      return Optional.of("the page of tags asks '" + username + "' to log in");
    }
    if (status == 403 || unnumbered) {
      return Optional.of("'" + username + "' may not manage tags");
    }
    return status == 200 ? Optional.empty() : Optional.of("the page of tags answers " + status);
  }

  /** The row of a tag; empty where its link names no id. */
  private static Optional<TagRow> row(Element row) {
    Matcher link = ID.matcher(row.attr("data-href"));
    return link.find()
        ? Optional.of(new TagRow(Long.parseLong(link.group(1)), row.select(NAME).text()))
        : Optional.empty();
  }
}
